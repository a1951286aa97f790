-- What refers to what, as documents say it: a projection of them, kept by a consumer of the event log, to be asked from the
-- other end. Whether something may be published is asked of the document itself.
CREATE TABLE editorial.reference (
  item_id uuid NOT NULL REFERENCES editorial.item,
  locale text NOT NULL,
  live boolean NOT NULL,
  pointer text NOT NULL,
  target_type text NOT NULL,
  target_id uuid NOT NULL,
  PRIMARY KEY (item_id, locale, live, pointer)
);
CREATE INDEX reference_target ON editorial.reference (target_id, item_id, locale);

GRANT SELECT, INSERT, DELETE ON editorial.reference TO mealprep360_application;
