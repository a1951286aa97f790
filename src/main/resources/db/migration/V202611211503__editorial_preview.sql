-- A role of its own for previews: it reads the views below and nothing else.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mealprep360_preview') THEN
    BEGIN
      CREATE ROLE mealprep360_preview NOLOGIN;
    EXCEPTION
      WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END IF;
  IF NOT pg_has_role(current_user, 'mealprep360_preview', 'SET') THEN
    GRANT mealprep360_preview TO CURRENT_USER;
  END IF;
END $$;

-- The public API as it will be: after a release, at an instant, or with one item as it is worked on.
CREATE TABLE editorial.preview (
  id uuid PRIMARY KEY,
  release_id uuid REFERENCES editorial.release ON DELETE CASCADE,
  at timestamptz,
  item_id uuid REFERENCES editorial.item,
  locale text,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  fingerprint text,
  CHECK (num_nonnulls(release_id, at, item_id) = 1 AND (item_id IS NULL) = (locale IS NULL))
);
CREATE INDEX preview_expiry ON editorial.preview (expires_at);

-- What a preview shows otherwise than the public does: with a row in its type's table of previewed rows, or not at all.
CREATE TABLE editorial.preview_entry (
  preview_id uuid NOT NULL REFERENCES editorial.preview ON DELETE CASCADE,
  item_id uuid NOT NULL REFERENCES editorial.item,
  locale text NOT NULL,
  PRIMARY KEY (preview_id, item_id, locale)
);

-- What tokens are signed with. 244 random bits.
CREATE TABLE editorial.preview_key (secret bytea NOT NULL);
INSERT INTO editorial.preview_key
VALUES (decode(replace(CAST(gen_random_uuid() AS text) || CAST(gen_random_uuid() AS text), '-', ''), 'hex'));

CREATE FUNCTION editorial.previewed() RETURNS uuid LANGUAGE sql STABLE
AS $$ SELECT CAST(nullif(current_setting('mealprep360.preview', true), '') AS uuid) $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON editorial.preview, editorial.preview_entry TO mealprep360_application;
GRANT SELECT ON editorial.preview_key TO mealprep360_application;
GRANT USAGE ON SCHEMA editorial TO mealprep360_preview;
GRANT SELECT ON editorial.public_slug TO mealprep360_preview;
