-- What no query narrows or sorts by: after each batch of new rows ANALYZE would read and sort thousands of them for statistics
-- that nothing asks for.
ALTER TABLE audit.entry
  ALTER COLUMN correlation_id SET STATISTICS 0,
  ALTER COLUMN before SET STATISTICS 0,
  ALTER COLUMN after SET STATISTICS 0,
  ALTER COLUMN facts SET STATISTICS 0,
  ALTER COLUMN previous SET STATISTICS 0,
  ALTER COLUMN hash SET STATISTICS 0;
