CREATE SCHEMA search;

-- What the index of each type is, and what is being built. Whoever writes to an index holds the lock on its row, so the
-- consumer of events and the builder of a new index never write past each other. serving and building are names of
-- indices; after_item and after_locale say how far the building one is.
CREATE TABLE search.projection (
  type text PRIMARY KEY,
  serving text,
  building text,
  reason text,
  after_item uuid,
  after_locale text,
  copied bigint NOT NULL DEFAULT 0,
  refused bigint NOT NULL DEFAULT 0,
  total bigint NOT NULL DEFAULT 0,
  failure text,
  started_at timestamptz,
  finished_at timestamptz
);

-- What PostgreSQL itself answers searches from while the engine is away. Vectors are made by the application, which
-- takes text apart in the same way for both engines.
CREATE TABLE search.entry (
  type text NOT NULL,
  item_id uuid NOT NULL,
  locale text NOT NULL,
  source boolean NOT NULL,
  first_published_at timestamptz NOT NULL,
  title text NOT NULL,
  words tsvector NOT NULL,
  lines tsvector NOT NULL,
  keywords jsonb NOT NULL,
  numbers jsonb NOT NULL,
  PRIMARY KEY (type, item_id, locale)
);
CREATE INDEX entry_words ON search.entry USING gin (words);
CREATE INDEX entry_lines ON search.entry USING gin (lines);
CREATE INDEX entry_keywords ON search.entry USING gin (keywords jsonb_path_ops);

-- Words that mean the same in a kitchen. language is null for those that hold in all.
CREATE TABLE search.synonyms (
  id uuid PRIMARY KEY,
  language text,
  words text[] NOT NULL,
  revision uuid NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by text NOT NULL
);

GRANT USAGE ON SCHEMA search TO mealprep360_application, mealprep360_public;
GRANT SELECT, INSERT, UPDATE ON search.projection TO mealprep360_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON search.entry, search.synonyms TO mealprep360_application;
GRANT SELECT ON search.entry TO mealprep360_public;
