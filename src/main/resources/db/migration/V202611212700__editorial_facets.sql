-- Tags and categories of what is worked on, beside the row that tables are narrowed by: out of the documents they would have to
-- be read anew for each table. A trigger keeps them,
-- since items are written by more than one way, each setting the revision.
ALTER TABLE editorial.localization
  ADD COLUMN tags text[] NOT NULL DEFAULT '{}',
  ADD COLUMN categories text[] NOT NULL DEFAULT '{}';

CREATE FUNCTION editorial.texts(list jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(one #>> '{}'), '{}')
  FROM jsonb_array_elements(CASE jsonb_typeof(list) WHEN 'array' THEN list ELSE '[]' END) AS one
  WHERE jsonb_typeof(one) = 'string'
$$;

-- At the end of the transaction: a new item's revision may come after the row, or by the same statement.
CREATE FUNCTION editorial.keep_facets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE editorial.localization l
  SET tags = editorial.texts(r.document -> 'tags'), categories = editorial.texts(r.document -> 'categories')
  FROM editorial.revision r
  WHERE l.item_id = NEW.item_id AND l.locale = NEW.locale AND r.id = l.working_revision
    AND (l.tags, l.categories) IS DISTINCT FROM
      (editorial.texts(r.document -> 'tags'), editorial.texts(r.document -> 'categories'));
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER localization_facets AFTER INSERT OR UPDATE OF working_revision ON editorial.localization
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION editorial.keep_facets();

UPDATE editorial.localization l
SET tags = editorial.texts(r.document -> 'tags'), categories = editorial.texts(r.document -> 'categories')
FROM editorial.revision r
WHERE r.id = l.working_revision;
