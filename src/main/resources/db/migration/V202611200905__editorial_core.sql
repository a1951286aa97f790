CREATE SCHEMA editorial;

-- A content item: its id for life, whatever its type. Personal items are seen by their owner alone.
CREATE TABLE editorial.item (
  id uuid PRIMARY KEY,
  type text NOT NULL,
  owner text NOT NULL,
  ownership text NOT NULL CHECK (ownership IN ('personal', 'editorial')),
  source_locale text NOT NULL,
  created_at timestamptz NOT NULL,
  trashed_at timestamptz
);
CREATE INDEX item_owner ON editorial.item (owner, type);

-- Every save of one locale, never changed: the application's role may insert and read, nothing else.
CREATE TABLE editorial.revision (
  id uuid PRIMARY KEY,
  item_id uuid NOT NULL REFERENCES editorial.item,
  locale text NOT NULL,
  number integer NOT NULL,
  document jsonb NOT NULL,
  title text NOT NULL,
  author text NOT NULL,
  created_at timestamptz NOT NULL,
  content_hash text NOT NULL,
  UNIQUE (item_id, locale, number)
);

-- One locale of an item: which revision is worked on, which is public, and where the work stands. Three separate facts.
CREATE TABLE editorial.localization (
  item_id uuid NOT NULL REFERENCES editorial.item,
  locale text NOT NULL,
  slug text NOT NULL,
  workflow text NOT NULL CHECK (workflow IN ('draft', 'inReview', 'approved')),
  working_revision uuid NOT NULL REFERENCES editorial.revision,
  published_revision uuid REFERENCES editorial.revision,
  first_published_at timestamptz,
  approved_hash text,
  approved_by text,
  approved_at timestamptz,
  title_key text NOT NULL,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (item_id, locale)
);
CREATE INDEX localization_updated_at ON editorial.localization (updated_at DESC, item_id DESC);

-- Every slug that an item has or, once public, ever had in a locale. An old public one redirects and is never given away.
CREATE TABLE editorial.slug (
  type text NOT NULL,
  locale text NOT NULL,
  slug text NOT NULL,
  item_id uuid NOT NULL REFERENCES editorial.item,
  public boolean NOT NULL,
  CONSTRAINT editorial_slug_taken PRIMARY KEY (type, locale, slug)
);
CREATE INDEX slug_item ON editorial.slug (item_id, locale);

GRANT USAGE ON SCHEMA editorial TO mealprep360_application, mealprep360_public;
GRANT SELECT, INSERT, UPDATE ON editorial.item, editorial.localization TO mealprep360_application;
GRANT SELECT, INSERT ON editorial.revision TO mealprep360_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON editorial.slug TO mealprep360_application;

-- All that public reads may know of slugs: those that were public.
CREATE VIEW editorial.public_slug AS SELECT type, locale, slug, item_id FROM editorial.slug WHERE public;
GRANT SELECT ON editorial.public_slug TO mealprep360_public;
