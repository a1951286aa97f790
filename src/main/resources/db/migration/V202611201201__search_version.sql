-- Moves with each write to the index that serves, so that every node knows when what it remembers of it is out of date.
ALTER TABLE search.projection ADD COLUMN version bigint NOT NULL DEFAULT 0;
