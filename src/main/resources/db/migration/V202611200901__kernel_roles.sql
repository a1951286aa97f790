-- Roles without login. The application's connections work as the one, public reads as the other; which rows each may
-- touch is granted where a table is made. Roles belong to the whole server, so an administrator or another database may
-- have made them, and granted them to this user; then nothing is to be done, and CREATEROLE is not needed.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['mealprep360_application', 'mealprep360_public'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
      EXCEPTION
        WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;
    IF NOT pg_has_role(current_user, wanted, 'SET') THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
    END IF;
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA kernel TO mealprep360_application;
GRANT SELECT ON kernel.flyway_schema_history TO mealprep360_application;
