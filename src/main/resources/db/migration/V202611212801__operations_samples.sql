-- How the platform was: a row of each node every 15 seconds, and none older than a day. milliseconds names each server that
-- the platform leans on with the time that it took to answer; null while it was away. What only the database knows is null
-- in no row, since without it none is written.
CREATE SCHEMA operations;

CREATE TABLE operations.sample (
  at timestamptz NOT NULL,
  node text NOT NULL,
  version text NOT NULL,
  started_at timestamptz NOT NULL,
  milliseconds jsonb NOT NULL,
  lag_seconds double precision NOT NULL,
  parked bigint NOT NULL,
  backlog_seconds double precision NOT NULL,
  memory_bytes bigint NOT NULL,
  memory_limit_bytes bigint NOT NULL,
  requests_per_second double precision NOT NULL,
  median_milliseconds double precision,
  slowest_milliseconds double precision,
  PRIMARY KEY (at, node)
);

GRANT USAGE ON SCHEMA operations TO mealprep360_application;
GRANT SELECT, INSERT, DELETE ON operations.sample TO mealprep360_application;
