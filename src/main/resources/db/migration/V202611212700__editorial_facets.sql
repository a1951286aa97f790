-- Tags and categories of what is worked on, beside the row that tables are narrowed by: out of the documents they would have to
-- be read anew for each table. Of which revision they are is kept with them, so whoever writes a row knows whether they are right.
ALTER TABLE editorial.localization
  ADD COLUMN tags text[] NOT NULL DEFAULT '{}',
  ADD COLUMN categories text[] NOT NULL DEFAULT '{}',
  ADD COLUMN facets_revision uuid;

CREATE FUNCTION editorial.texts(list jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(one #>> '{}'), '{}')
  FROM jsonb_array_elements(CASE jsonb_typeof(list) WHEN 'array' THEN list ELSE '[]' END) AS one
  WHERE jsonb_typeof(one) = 'string'
$$;

-- At the end of the transaction, since the revision may be written after the row that names it.
CREATE FUNCTION editorial.keep_facets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE editorial.localization l
  SET tags = editorial.texts(r.document -> 'tags'), categories = editorial.texts(r.document -> 'categories'), facets_revision = r.id
  FROM editorial.revision r
  WHERE l.item_id = NEW.item_id AND l.locale = NEW.locale AND r.id = l.working_revision AND l.facets_revision IS DISTINCT FROM r.id;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER localization_facets AFTER INSERT OR UPDATE OF working_revision ON editorial.localization
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.facets_revision IS DISTINCT FROM NEW.working_revision) EXECUTE FUNCTION editorial.keep_facets();

UPDATE editorial.localization l
SET tags = editorial.texts(r.document -> 'tags'), categories = editorial.texts(r.document -> 'categories'), facets_revision = r.id
FROM editorial.revision r
WHERE r.id = l.working_revision;
