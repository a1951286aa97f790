-- What previews show in the place of published rows.
CREATE TABLE blog.previewed (LIKE blog.published);
ALTER TABLE blog.previewed
  ADD COLUMN preview_id uuid NOT NULL REFERENCES editorial.preview ON DELETE CASCADE,
  ADD PRIMARY KEY (preview_id, item_id, locale);

CREATE VIEW blog.preview WITH (security_barrier) AS
SELECT item_id, locale, source, slug, revision, title_key, author_keys, series_key, tag_keys, indexed, published_at,
  first_published_at, document, card
FROM blog.published p
WHERE NOT EXISTS (
  SELECT FROM editorial.preview_entry e
  WHERE e.preview_id = editorial.previewed() AND e.item_id = p.item_id AND e.locale = p.locale)
UNION ALL
SELECT item_id, locale, source, slug, revision, title_key, author_keys, series_key, tag_keys, indexed, published_at,
  first_published_at, document, card
FROM blog.previewed
WHERE preview_id = editorial.previewed();

GRANT SELECT, INSERT, DELETE ON blog.previewed TO mealprep360_application;
GRANT USAGE ON SCHEMA blog TO mealprep360_preview;
GRANT SELECT ON blog.preview TO mealprep360_preview;
