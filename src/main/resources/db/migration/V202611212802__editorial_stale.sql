-- What is a translation of something, to find those that are out of date.
CREATE INDEX localization_translation ON editorial.localization (item_id, locale) WHERE source_revision IS NOT NULL;
