-- What PostgreSQL shows of a session it shows to its own user alone. This runs as the owner, who is that user unless
-- separate addresses are given; then the states are unknown and the counts still right.
CREATE FUNCTION kernel.connections() RETURNS TABLE (pool text, state text, connections bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT application_name, coalesce(state, 'unknown'), count(*)
  FROM pg_stat_activity
  WHERE application_name LIKE 'mealprep360%' AND datname = current_database()
  GROUP BY 1, 2
$$;
REVOKE ALL ON FUNCTION kernel.connections() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kernel.connections() TO mealprep360_application;
