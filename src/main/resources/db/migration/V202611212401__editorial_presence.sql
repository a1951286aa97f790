-- Who is in which document now. Advice, gone after a crash and in no backup: nothing depends on it, and it on nothing.
CREATE UNLOGGED TABLE editorial.presence (
  item_id uuid NOT NULL,
  locale text NOT NULL,
  subject text NOT NULL,
  name text NOT NULL,
  since timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  editing boolean NOT NULL,
  taken_by text,
  PRIMARY KEY (item_id, locale, subject)
);
CREATE UNIQUE INDEX presence_editing ON editorial.presence (item_id, locale) WHERE editing;
CREATE INDEX presence_seen ON editorial.presence (seen_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON editorial.presence TO mealprep360_application;
