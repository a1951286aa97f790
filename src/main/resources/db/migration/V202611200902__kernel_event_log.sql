-- What happened, written in the transaction that made it happen. Column names are those that Debezium's outbox router
-- expects by default. Consumers read in the order of (txid, position), and only what no open transaction can precede.
CREATE TABLE kernel.event (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  aggregatetype text NOT NULL,
  aggregateid text NOT NULL,
  type text NOT NULL,
  payload jsonb NOT NULL,
  actor text NOT NULL,
  correlation_id text NOT NULL,
  at timestamptz NOT NULL,
  txid xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX event_commit_order ON kernel.event (txid, position);

-- How far each consumer is. cautious counts the events that are still to be tried one by one after a batch failed.
CREATE TABLE kernel.event_cursor (
  consumer text PRIMARY KEY,
  txid xid8 NOT NULL DEFAULT '0',
  position bigint NOT NULL DEFAULT 0,
  attempts integer NOT NULL DEFAULT 0,
  cautious integer NOT NULL DEFAULT 0,
  retry_at timestamptz NOT NULL DEFAULT '-infinity'
);

CREATE TABLE kernel.parked_event (
  consumer text NOT NULL REFERENCES kernel.event_cursor,
  event_id uuid NOT NULL REFERENCES kernel.event (id),
  attempts integer NOT NULL,
  error text NOT NULL,
  parked_at timestamptz NOT NULL,
  PRIMARY KEY (consumer, event_id)
);

GRANT SELECT, INSERT ON kernel.event TO mealprep360_application;
GRANT SELECT, INSERT, UPDATE ON kernel.event_cursor TO mealprep360_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON kernel.parked_event TO mealprep360_application;
