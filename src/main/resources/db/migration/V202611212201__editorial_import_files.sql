-- Whether the kept lines of an import are the files of an archive.
ALTER TABLE editorial.import ADD COLUMN files boolean NOT NULL DEFAULT false;

-- The path of such a file; and what of a line was not kept as it was written, or leads to nothing here.
ALTER TABLE editorial.import_line ADD COLUMN file text, ADD COLUMN notes jsonb;
