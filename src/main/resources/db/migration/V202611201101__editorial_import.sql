-- A file that is brought in, and how far it is. The body is kept in pieces until the end; a node that works on it holds a
-- lease, and every step moves the row in the transaction that does the step, so that another node can go on at any time.
CREATE TABLE editorial.import (
  id uuid PRIMARY KEY,
  upload uuid NOT NULL,
  type text NOT NULL,
  owner text NOT NULL,
  roles text[] NOT NULL,
  correlation_id text NOT NULL,
  publish boolean NOT NULL,
  dry_run boolean NOT NULL,
  locale text NOT NULL,
  source text NOT NULL,
  state text NOT NULL CHECK (state IN ('receiving', 'waiting', 'running', 'done', 'failed', 'cancelled')),
  message text,
  packed boolean NOT NULL DEFAULT false,
  bytes bigint NOT NULL DEFAULT 0,
  bytes_done bigint NOT NULL DEFAULT 0,
  lines bigint NOT NULL DEFAULT 0,
  lines_done bigint NOT NULL DEFAULT 0,
  created bigint NOT NULL DEFAULT 0,
  updated bigint NOT NULL DEFAULT 0,
  unchanged bigint NOT NULL DEFAULT 0,
  refused bigint NOT NULL DEFAULT 0,
  not_published bigint NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  started_at timestamptz,
  worked_at timestamptz NOT NULL,
  finished_at timestamptz,
  leased_by uuid,
  leased_until timestamptz NOT NULL DEFAULT '-infinity'
);
CREATE INDEX import_owner ON editorial.import (owner, created_at DESC, id DESC);
CREATE INDEX import_open ON editorial.import (worked_at) WHERE state IN ('receiving', 'waiting', 'running');

-- The body as it came. Packed already, or packed by nobody: PostgreSQL need not try.
CREATE TABLE editorial.import_piece (
  import_id uuid NOT NULL REFERENCES editorial.import ON DELETE CASCADE,
  number integer NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (import_id, number)
);
ALTER TABLE editorial.import_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- What became of each line. key finds a line that comes twice in a file; slug only one that a dry run would give away.
CREATE TABLE editorial.import_line (
  import_id uuid NOT NULL REFERENCES editorial.import ON DELETE CASCADE,
  line bigint NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('created', 'updated', 'unchanged', 'refused')),
  key uuid,
  locale text,
  slug text,
  item_id uuid,
  source text,
  external_id text,
  reason text,
  message text,
  errors jsonb,
  PRIMARY KEY (import_id, line)
);
CREATE INDEX import_line_outcome ON editorial.import_line (import_id, outcome, line);
CREATE INDEX import_line_key ON editorial.import_line (import_id, key) WHERE key IS NOT NULL;
CREATE INDEX import_line_slug ON editorial.import_line (import_id, locale, slug) WHERE slug IS NOT NULL;

-- Who else has an item, and what an import last wrote of it. scope is empty for editors, who share what they bring in,
-- and else the subject of the user; source is empty for lines that are known by their id or their content alone.
CREATE TABLE editorial.origin (
  type text NOT NULL,
  scope text NOT NULL,
  source text NOT NULL,
  external_id text NOT NULL,
  locale text NOT NULL,
  item_id uuid NOT NULL REFERENCES editorial.item,
  revision uuid NOT NULL REFERENCES editorial.revision,
  line_hash text NOT NULL,
  PRIMARY KEY (type, scope, source, external_id, locale)
);
CREATE INDEX origin_item ON editorial.origin (item_id, locale);

GRANT SELECT, INSERT, UPDATE, DELETE ON editorial.import, editorial.import_piece, editorial.import_line TO mealprep360_application;
GRANT SELECT, INSERT, UPDATE ON editorial.origin TO mealprep360_application;

-- A batch sends its changes table by table, and asks for the references to be checked at its end.
ALTER TABLE editorial.localization ALTER CONSTRAINT localization_working_revision_fkey DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE editorial.localization ALTER CONSTRAINT localization_published_revision_fkey DEFERRABLE INITIALLY IMMEDIATE;
