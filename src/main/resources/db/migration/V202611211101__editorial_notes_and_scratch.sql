ALTER TABLE editorial.revision ADD COLUMN note text;

-- What one editor is typing in one locale. It belongs to the revision that it began with; nothing else refers to it.
CREATE TABLE editorial.scratch (
  item_id uuid NOT NULL REFERENCES editorial.item,
  locale text NOT NULL,
  editor text NOT NULL,
  version uuid NOT NULL,
  base_revision uuid NOT NULL REFERENCES editorial.revision,
  document jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (item_id, locale, editor)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON editorial.scratch TO mealprep360_application;
