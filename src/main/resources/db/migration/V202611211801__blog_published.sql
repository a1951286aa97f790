CREATE SCHEMA blog;

-- What the public reads, ready to serve: written when a post is published, removed when it is unpublished. The *_key
-- columns hold text in folded form, to compare and sort by.
CREATE TABLE blog.published (
  item_id uuid NOT NULL REFERENCES editorial.item,
  locale text NOT NULL,
  source boolean NOT NULL,
  slug text NOT NULL,
  revision uuid NOT NULL,
  title_key text NOT NULL,
  author_keys text[] NOT NULL,
  series_key text,
  tag_keys text[] NOT NULL,
  indexed boolean NOT NULL,
  published_at timestamptz NOT NULL,
  first_published_at timestamptz NOT NULL,
  document text NOT NULL,
  card text NOT NULL,
  PRIMARY KEY (item_id, locale),
  UNIQUE (locale, slug)
);
CREATE INDEX published_slug ON blog.published (slug);
CREATE INDEX published_newest ON blog.published (first_published_at, item_id) WHERE source;
CREATE INDEX published_title ON blog.published (title_key COLLATE "C", item_id) WHERE source;
CREATE INDEX published_series ON blog.published (series_key, first_published_at, item_id);
CREATE INDEX published_authors ON blog.published USING gin (author_keys);
CREATE INDEX published_tags ON blog.published USING gin (tag_keys);
CREATE INDEX published_newest_in_locale ON blog.published (locale, first_published_at, item_id);

GRANT USAGE ON SCHEMA blog TO mealprep360_application, mealprep360_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON blog.published TO mealprep360_application;
GRANT SELECT ON blog.published TO mealprep360_public;
