CREATE SCHEMA recipes;

-- What the public reads, ready to serve: written when a recipe is published, removed when it is unpublished. The *_key
-- columns hold text in folded form, to compare and sort by.
CREATE TABLE recipes.published (
  item_id uuid NOT NULL REFERENCES editorial.item,
  locale text NOT NULL,
  source boolean NOT NULL,
  slug text NOT NULL,
  revision uuid NOT NULL,
  title_key text NOT NULL,
  cuisine_key text,
  course_key text,
  author_key text,
  difficulty text,
  tag_keys text[] NOT NULL,
  total_minutes integer,
  servings integer,
  first_published_at timestamptz NOT NULL,
  document text NOT NULL,
  card text NOT NULL,
  PRIMARY KEY (item_id, locale),
  UNIQUE (locale, slug)
);
CREATE INDEX published_slug ON recipes.published (slug);
CREATE INDEX published_newest ON recipes.published (first_published_at, item_id) WHERE source;
CREATE INDEX published_title ON recipes.published (title_key COLLATE "C", item_id) WHERE source;
CREATE INDEX published_quickest ON recipes.published (coalesce(total_minutes, 2147483647), item_id) WHERE source;
CREATE INDEX published_cuisine ON recipes.published (cuisine_key, first_published_at, item_id);
CREATE INDEX published_course ON recipes.published (course_key, first_published_at, item_id);
CREATE INDEX published_author ON recipes.published (author_key, first_published_at, item_id);
CREATE INDEX published_tags ON recipes.published USING gin (tag_keys);
CREATE INDEX published_newest_in_locale ON recipes.published (locale, first_published_at, item_id);

GRANT USAGE ON SCHEMA recipes TO mealprep360_application, mealprep360_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON recipes.published TO mealprep360_application;
GRANT SELECT ON recipes.published TO mealprep360_public;
