-- Stands for the pictures that a row shows, as they were when it was written; null of none.
ALTER TABLE recipes.published ADD COLUMN pictures_hash text;
ALTER TABLE recipes.previewed ADD COLUMN pictures_hash text;

CREATE OR REPLACE VIEW recipes.preview WITH (security_barrier) AS
SELECT item_id, locale, source, slug, revision, title_key, cuisine_key, course_key, author_key, difficulty, tag_keys,
  total_minutes, servings, first_published_at, document, card, pictures_hash
FROM recipes.published p
WHERE NOT EXISTS (
  SELECT FROM editorial.preview_entry e
  WHERE e.preview_id = editorial.previewed() AND e.item_id = p.item_id AND e.locale = p.locale)
UNION ALL
SELECT item_id, locale, source, slug, revision, title_key, cuisine_key, course_key, author_key, difficulty, tag_keys,
  total_minutes, servings, first_published_at, document, card, pictures_hash
FROM recipes.previewed
WHERE preview_id = editorial.previewed();
