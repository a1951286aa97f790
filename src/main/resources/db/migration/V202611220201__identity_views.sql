-- Tables as somebody likes to see them, by the names that they gave.
ALTER TABLE identity.profile
  ADD COLUMN views jsonb NOT NULL DEFAULT '{"items": []}',
  ADD COLUMN views_version bigint NOT NULL DEFAULT 0;
