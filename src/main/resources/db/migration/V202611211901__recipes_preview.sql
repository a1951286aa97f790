-- What previews show in the place of published rows.
CREATE TABLE recipes.previewed (LIKE recipes.published);
ALTER TABLE recipes.previewed
  ADD COLUMN preview_id uuid NOT NULL REFERENCES editorial.preview ON DELETE CASCADE,
  ADD PRIMARY KEY (preview_id, item_id, locale);

CREATE VIEW recipes.preview WITH (security_barrier) AS
SELECT item_id, locale, source, slug, revision, title_key, cuisine_key, course_key, author_key, difficulty, tag_keys,
  total_minutes, servings, first_published_at, document, card
FROM recipes.published p
WHERE NOT EXISTS (
  SELECT FROM editorial.preview_entry e
  WHERE e.preview_id = editorial.previewed() AND e.item_id = p.item_id AND e.locale = p.locale)
UNION ALL
SELECT item_id, locale, source, slug, revision, title_key, cuisine_key, course_key, author_key, difficulty, tag_keys,
  total_minutes, servings, first_published_at, document, card
FROM recipes.previewed
WHERE preview_id = editorial.previewed();

GRANT SELECT, INSERT, DELETE ON recipes.previewed TO mealprep360_application;
GRANT USAGE ON SCHEMA recipes TO mealprep360_preview;
GRANT SELECT ON recipes.preview TO mealprep360_preview;
