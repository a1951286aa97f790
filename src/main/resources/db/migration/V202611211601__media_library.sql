CREATE SCHEMA media;

-- What is in the library, a row for each medium of each owner. Files are kept outside, once for all who sent them:
-- sent_hash is the SHA-256 of what was sent, file_hash that of what is kept of it. search_text is folded.
CREATE TABLE media.medium (
  id uuid PRIMARY KEY,
  owner text NOT NULL,
  sent_hash text NOT NULL,
  file_hash text NOT NULL,
  type text NOT NULL,
  bytes bigint NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  transparent boolean NOT NULL,
  color text,
  filename text NOT NULL,
  alt jsonb NOT NULL,
  title text,
  credit text,
  folder text,
  tags text[] NOT NULL,
  focal_x double precision NOT NULL CHECK (focal_x BETWEEN 0 AND 1),
  focal_y double precision NOT NULL CHECK (focal_y BETWEEN 0 AND 1),
  search_text text NOT NULL,
  revision uuid NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  trashed_at timestamptz
);
CREATE INDEX medium_owner ON media.medium (owner, id);
CREATE INDEX medium_sent ON media.medium (owner, sent_hash);
CREATE INDEX medium_folder ON media.medium (folder, id);
CREATE INDEX medium_tags ON media.medium USING gin (tags);

-- What addresses of files are signed with, made by the first node that needs it.
CREATE TABLE media.signing_key (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  key bytea NOT NULL,
  created_at timestamptz NOT NULL
);

GRANT USAGE ON SCHEMA media TO mealprep360_application;
GRANT SELECT, INSERT, UPDATE ON media.medium TO mealprep360_application;
GRANT SELECT, INSERT ON media.signing_key TO mealprep360_application;
