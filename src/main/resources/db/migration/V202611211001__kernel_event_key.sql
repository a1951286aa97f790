-- The log is read in the order of (txid, position) and in no other: one index less for each event that is written.
ALTER TABLE kernel.event DROP CONSTRAINT event_pkey, ADD PRIMARY KEY (txid, position);
DROP INDEX kernel.event_commit_order;
