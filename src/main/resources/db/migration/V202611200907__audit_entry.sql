CREATE SCHEMA audit;

-- Who did what, written from the event log. Only ever added to.
CREATE TABLE audit.entry (
  id uuid PRIMARY KEY,
  action text NOT NULL,
  subject text NOT NULL,
  actor text NOT NULL,
  correlation_id text NOT NULL,
  at timestamptz NOT NULL,
  facts jsonb NOT NULL
);
CREATE INDEX entry_at ON audit.entry (at DESC, id DESC);
CREATE INDEX entry_subject ON audit.entry (subject, at DESC, id DESC);
CREATE INDEX entry_actor ON audit.entry (actor, at DESC, id DESC);

GRANT USAGE ON SCHEMA audit TO mealprep360_application;
GRANT SELECT, INSERT ON audit.entry TO mealprep360_application;
