-- Where paths of the site lead, as editors say it: to_path, to_url and item_id, of which one is there. hops are the paths
-- of the redirects that it leads through behind its own, so that its end is found in one look; they are made anew with
-- each change, and what the editors said stays as it is.
CREATE TABLE editorial.redirect (
  id uuid PRIMARY KEY,
  from_path text NOT NULL CONSTRAINT editorial_redirect_taken UNIQUE,
  to_path text,
  to_url text,
  item_id uuid REFERENCES editorial.item,
  item_type text,
  item_locale text,
  permanent boolean NOT NULL,
  note text,
  hops text[] NOT NULL DEFAULT '{}',
  revision uuid NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  CHECK (num_nonnulls(to_path, to_url, item_id) = 1)
);
CREATE INDEX redirect_to_path ON editorial.redirect (to_path);

-- What took the place of a locale that went offline. It counts while that locale is not published. The successor is looked
-- up before it is named and items are never deleted; a foreign key would wait for whoever works on it, who may wait for us.
CREATE TABLE editorial.successor (
  item_id uuid NOT NULL REFERENCES editorial.item,
  locale text NOT NULL,
  successor_id uuid NOT NULL,
  PRIMARY KEY (item_id, locale)
);

-- Paths that were asked for and led nowhere.
CREATE TABLE editorial.missing (
  id uuid PRIMARY KEY,
  path text NOT NULL UNIQUE,
  count bigint NOT NULL,
  first_seen_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL
);
CREATE INDEX missing_most ON editorial.missing (count DESC, last_seen_at DESC, id DESC);

GRANT SELECT, INSERT, UPDATE, DELETE ON editorial.redirect, editorial.successor, editorial.missing TO mealprep360_application;

-- All that public reads may know of it.
CREATE VIEW editorial.public_redirect AS
SELECT from_path, to_path, to_url, item_id, item_locale, permanent, hops FROM editorial.redirect;
CREATE VIEW editorial.public_place AS
SELECT l.item_id, i.type, l.locale, l.locale = i.source_locale AS source, r.document ->> 'slug' AS slug
FROM editorial.localization l JOIN editorial.item i ON i.id = l.item_id
JOIN editorial.revision r ON r.id = l.published_revision;
CREATE VIEW editorial.public_successor AS
SELECT s.item_id, i.type, s.locale, s.successor_id FROM editorial.successor s
JOIN editorial.item i ON i.id = s.item_id
JOIN editorial.localization l ON l.item_id = s.item_id AND l.locale = s.locale
WHERE l.published_revision IS NULL;
GRANT SELECT ON editorial.public_redirect, editorial.public_place, editorial.public_successor
TO mealprep360_public, mealprep360_application;

-- Whoever shares the database may have the extension already, in whatever schema.
DO $$
DECLARE
  home text;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
    CREATE EXTENSION pg_trgm SCHEMA editorial;
  END IF;
  SELECT quote_ident(n.nspname) INTO home
  FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm';
  EXECUTE format('CREATE INDEX slug_similar ON editorial.slug USING gin (slug %s.gin_trgm_ops) WHERE public', home);
  EXECUTE format($made$
    -- Published items whose slugs, or former ones, look like a text; the likeliest first.
    CREATE FUNCTION editorial.similar_slugs(wanted text, most integer) RETURNS TABLE (item_id uuid, locale text, likeness real)
    LANGUAGE sql STABLE SET search_path = editorial, %s, pg_temp
    AS $body$
      SELECT p.item_id, p.locale, max(similarity(s.slug, wanted)) AS likeness
      FROM editorial.slug s JOIN editorial.public_place p ON p.item_id = s.item_id AND p.locale = s.locale
      WHERE s.public AND s.slug %% wanted
      GROUP BY p.item_id, p.locale ORDER BY likeness DESC, p.item_id, p.locale LIMIT most
    $body$
  $made$, home);
END $$;
REVOKE ALL ON FUNCTION editorial.similar_slugs(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION editorial.similar_slugs(text, integer) TO mealprep360_application;
