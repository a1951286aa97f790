-- Answers by idempotency key. seed is the id that the request's new item gets: whoever takes over a key whose first
-- request died gets the same one, so that nothing is created twice. status is null while the request is running.
CREATE TABLE kernel.idempotency (
  subject text NOT NULL,
  operation text NOT NULL,
  key text NOT NULL,
  request_hash text NOT NULL,
  seed uuid NOT NULL,
  leased_until timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  status integer,
  headers jsonb,
  body text,
  PRIMARY KEY (subject, operation, key)
);
CREATE INDEX idempotency_created_at ON kernel.idempotency (created_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON kernel.idempotency TO mealprep360_application;
