-- Who is shut out (ADR 0033). Each request with a token asks, from memory.
CREATE TABLE identity.suspension (
  subject text PRIMARY KEY,
  since timestamptz NOT NULL,
  suspended_by text NOT NULL,
  reason text NOT NULL
);
CREATE INDEX suspension_since ON identity.suspension (since DESC, subject);

-- The roles that the realm gave somebody when they were last changed here: no access token from before says more.
CREATE TABLE identity.role_cap (
  subject text PRIMARY KEY,
  at timestamptz NOT NULL,
  roles text[] NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.suspension, identity.role_cap TO mealprep360_application;
