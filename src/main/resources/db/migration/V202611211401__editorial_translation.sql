-- Which revision of the source locale a translation says the same as; null in the source locale, and where nobody said so.
ALTER TABLE editorial.localization ADD COLUMN source_revision uuid REFERENCES editorial.revision;
