-- What no query narrows or sorts by: after each batch of new rows ANALYZE would read and sort thousands of them for statistics
-- that nothing asks for.
ALTER TABLE kernel.event
  ALTER COLUMN payload SET STATISTICS 0,
  ALTER COLUMN correlation_id SET STATISTICS 0;
