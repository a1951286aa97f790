-- A preview leads on as the public reads will then: from former slugs, and from what goes offline to what takes its place.
-- An entry has the slug in the preview, or none if it is offline there, with what takes its place, if anything does.
ALTER TABLE editorial.preview_entry ADD COLUMN slug text, ADD COLUMN successor_id uuid REFERENCES editorial.item;
-- Those of open previews are written once more.
UPDATE editorial.preview SET fingerprint = NULL;

CREATE VIEW editorial.preview_slug WITH (security_barrier) AS
SELECT type, locale, slug, item_id FROM editorial.public_slug
UNION
SELECT i.type, e.locale, e.slug, e.item_id
FROM editorial.preview_entry e JOIN editorial.item i ON i.id = e.item_id
WHERE e.preview_id = editorial.previewed() AND e.slug IS NOT NULL;

CREATE VIEW editorial.preview_place WITH (security_barrier) AS
SELECT item_id, type, locale, source, slug FROM editorial.public_place p
WHERE NOT EXISTS (
  SELECT FROM editorial.preview_entry e
  WHERE e.preview_id = editorial.previewed() AND e.item_id = p.item_id AND e.locale = p.locale)
UNION ALL
SELECT e.item_id, i.type, e.locale, e.locale = i.source_locale, e.slug
FROM editorial.preview_entry e JOIN editorial.item i ON i.id = e.item_id
WHERE e.preview_id = editorial.previewed() AND e.slug IS NOT NULL;

CREATE VIEW editorial.preview_successor WITH (security_barrier) AS
SELECT item_id, type, locale, successor_id FROM editorial.public_successor s
WHERE NOT EXISTS (
  SELECT FROM editorial.preview_entry e
  WHERE e.preview_id = editorial.previewed() AND e.item_id = s.item_id AND e.locale = s.locale)
UNION ALL
SELECT e.item_id, i.type, e.locale, e.successor_id
FROM editorial.preview_entry e JOIN editorial.item i ON i.id = e.item_id
WHERE e.preview_id = editorial.previewed() AND e.slug IS NULL AND e.successor_id IS NOT NULL;

GRANT SELECT ON editorial.preview_slug, editorial.preview_place, editorial.preview_successor TO mealprep360_preview;
REVOKE SELECT ON editorial.public_slug FROM mealprep360_preview;
