-- Roles without login. The application's connections work as the one, public reads as the other; which rows each may
-- touch is granted where a table is made. Roles belong to the whole server, so another database may have made them.
DO $$
BEGIN
  CREATE ROLE mealprep360_application NOLOGIN;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

DO $$
BEGIN
  CREATE ROLE mealprep360_public NOLOGIN;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

GRANT mealprep360_application, mealprep360_public TO CURRENT_USER;
GRANT USAGE ON SCHEMA kernel TO mealprep360_application;
GRANT SELECT ON kernel.flyway_schema_history TO mealprep360_application;
