-- What is to go live or offline by itself. It belongs to one revision, and to what was live when it was planned.
CREATE TABLE editorial.schedule (
  id uuid PRIMARY KEY,
  item_id uuid NOT NULL REFERENCES editorial.item,
  locale text NOT NULL,
  action text NOT NULL CHECK (action IN ('publish', 'unpublish')),
  at timestamptz NOT NULL,
  revision_id uuid NOT NULL REFERENCES editorial.revision,
  slug text NOT NULL,
  expected_live uuid REFERENCES editorial.revision,
  state text NOT NULL CHECK (state IN ('waiting', 'done', 'blocked', 'cancelled')),
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  finished_at timestamptz,
  reason text,
  message text,
  attempts integer NOT NULL DEFAULT 0,
  retry_at timestamptz NOT NULL DEFAULT '-infinity'
);
CREATE INDEX schedule_item ON editorial.schedule (item_id, locale, at);
CREATE INDEX schedule_due ON editorial.schedule (at, id) WHERE state = 'waiting';
CREATE INDEX schedule_calendar ON editorial.schedule (at, id);

GRANT SELECT, INSERT, UPDATE ON editorial.schedule TO mealprep360_application;
