-- The calendar asks by it. What is published later lies further back in the table, mostly: a summary of blocks finds it, and costs a
-- publication next to nothing.
CREATE INDEX localization_first_published_at ON editorial.localization USING brin (first_published_at)
  WITH (pages_per_range = 32, autosummarize = on);
