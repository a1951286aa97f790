-- The categories of posts, a tree. path leads from the root to the category itself, or for one that was merged to the one in
-- its place; it is made anew with each change, so that what is below a category is found in one look. named says that a post
-- named it once: then its id stands in revisions, which never change, and has to mean something for ever.
CREATE TABLE blog.category (
  id uuid PRIMARY KEY,
  parent_id uuid REFERENCES blog.category,
  position integer NOT NULL,
  path uuid[] NOT NULL,
  texts jsonb NOT NULL,
  named boolean NOT NULL DEFAULT false,
  merged_into uuid REFERENCES blog.category
);

-- Which category a slug leads to, former ones included.
CREATE TABLE blog.category_slug (
  slug text PRIMARY KEY,
  category_id uuid NOT NULL REFERENCES blog.category ON DELETE CASCADE
);

ALTER TABLE blog.published ADD COLUMN category_ids uuid[] NOT NULL DEFAULT '{}';
CREATE INDEX published_categories ON blog.published USING gin (category_ids);

ALTER TABLE blog.previewed ADD COLUMN category_ids uuid[] NOT NULL DEFAULT '{}';
CREATE OR REPLACE VIEW blog.preview WITH (security_barrier) AS
SELECT item_id, locale, source, slug, revision, title_key, author_keys, series_key, tag_keys, indexed, published_at,
  first_published_at, document, card, category_ids
FROM blog.published p
WHERE NOT EXISTS (
  SELECT FROM editorial.preview_entry e
  WHERE e.preview_id = editorial.previewed() AND e.item_id = p.item_id AND e.locale = p.locale)
UNION ALL
SELECT item_id, locale, source, slug, revision, title_key, author_keys, series_key, tag_keys, indexed, published_at,
  first_published_at, document, card, category_ids
FROM blog.previewed
WHERE preview_id = editorial.previewed();

GRANT SELECT, INSERT, UPDATE, DELETE ON blog.category, blog.category_slug TO mealprep360_application;
GRANT SELECT ON blog.category, blog.category_slug TO mealprep360_public, mealprep360_preview;
