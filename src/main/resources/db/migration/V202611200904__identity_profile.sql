CREATE SCHEMA identity;

-- What users say of themselves, by their subject in the realm. E-mail and roles stay in the realm.
CREATE TABLE identity.profile (
  subject text PRIMARY KEY,
  display_name text,
  about text,
  preferences jsonb NOT NULL DEFAULT '{}',
  version bigint NOT NULL,
  preferences_version bigint NOT NULL,
  updated_at timestamptz NOT NULL
);

GRANT USAGE ON SCHEMA identity TO mealprep360_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.profile TO mealprep360_application;
