-- Run by the owner of the database in one transaction, after a dump was restored and before a node is started on it.
-- Transaction ids belong to the cluster that the dump comes from: kept, they might lie in the future of this one, where
-- no consumer would ever see the events. Among events with the id 0 the position alone gives the order, so a cursor goes
-- back to before the first event that it has not seen; what it sees twice, it recognises.
UPDATE kernel.event_cursor c SET
  position = coalesce(
    (SELECT min(e.position) - 1 FROM kernel.event e WHERE (e.txid, e.position) > (c.txid, c.position)),
    (SELECT max(e.position) FROM kernel.event e),
    0),
  txid = '0', attempts = 0, cautious = 0, retry_at = '-infinity';
UPDATE kernel.event SET txid = '0' WHERE txid <> '0';

-- The next number of each column that numbers itself.
DO $$
DECLARE
  numbered record;
BEGIN
  FOR numbered IN
    SELECT format('%I.%I', n.nspname, c.relname) AS relation, a.attname AS column_name
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE a.attidentity <> '' AND n.nspname NOT IN ('pg_catalog', 'information_schema')
  LOOP
    EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, %L), (SELECT coalesce(max(%I), 0) + 1 FROM %s), false)',
      numbered.relation, numbered.column_name, numbered.column_name, numbered.relation);
  END LOOP;
END $$;

-- Whatever index there is may know what the dump does not: one is built anew.
DO $$
BEGIN
  IF to_regclass('search.projection') IS NOT NULL THEN
    UPDATE search.projection SET serving = NULL, building = NULL;
  END IF;
END $$;
