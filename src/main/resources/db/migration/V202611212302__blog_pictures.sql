-- Stands for the pictures that a row shows, as they were when it was written; null of none.
ALTER TABLE blog.published ADD COLUMN pictures_hash text;
ALTER TABLE blog.previewed ADD COLUMN pictures_hash text;

CREATE OR REPLACE VIEW blog.preview WITH (security_barrier) AS
SELECT item_id, locale, source, slug, revision, title_key, author_keys, series_key, tag_keys, indexed, published_at,
  first_published_at, document, card, category_ids, pictures_hash
FROM blog.published p
WHERE NOT EXISTS (
  SELECT FROM editorial.preview_entry e
  WHERE e.preview_id = editorial.previewed() AND e.item_id = p.item_id AND e.locale = p.locale)
UNION ALL
SELECT item_id, locale, source, slug, revision, title_key, author_keys, series_key, tag_keys, indexed, published_at,
  first_published_at, document, card, category_ids, pictures_hash
FROM blog.previewed
WHERE preview_id = editorial.previewed();
