-- Since when what is live is live; until now only the event log knew.
ALTER TABLE editorial.localization ADD COLUMN published_at timestamptz;
UPDATE editorial.localization SET published_at = first_published_at WHERE published_revision IS NOT NULL;
UPDATE editorial.localization l SET published_at = last.at
FROM (SELECT aggregateid AS item, payload ->> 'locale' AS locale, max(at) AS at FROM kernel.event
      WHERE type = 'editorial.published.v1' GROUP BY 1, 2) last
WHERE l.published_revision IS NOT NULL AND last.item = CAST(l.item_id AS text) AND last.locale = l.locale;

-- A named set of changes to what is live that happen together or not at all.
CREATE TABLE editorial.release (
  id uuid PRIMARY KEY,
  version uuid NOT NULL,
  title text NOT NULL,
  note text,
  state text NOT NULL CHECK (state IN ('open', 'scheduled', 'published', 'blocked', 'rolledBack')),
  at timestamptz CHECK (at IS NOT NULL OR state <> 'scheduled'),
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  scheduled_by text,
  published_by text,
  published_at timestamptz,
  rolled_back_by text,
  rolled_back_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  retry_at timestamptz NOT NULL DEFAULT '-infinity'
);
CREATE INDEX release_newest ON editorial.release (created_at, id);
CREATE INDEX release_due ON editorial.release (at, id) WHERE state = 'scheduled';

-- What it does to one locale of an item, pinned to a revision; and, once it has, what was live before.
CREATE TABLE editorial.release_entry (
  release_id uuid NOT NULL REFERENCES editorial.release ON DELETE CASCADE,
  item_id uuid NOT NULL REFERENCES editorial.item,
  locale text NOT NULL,
  action text NOT NULL CHECK (action IN ('publish', 'unpublish')),
  revision_id uuid NOT NULL REFERENCES editorial.revision,
  slug text NOT NULL,
  expected_live uuid REFERENCES editorial.revision,
  approved boolean NOT NULL,
  added_by text NOT NULL,
  added_at timestamptz NOT NULL,
  was_live uuid REFERENCES editorial.revision,
  was_published_at timestamptz,
  kept boolean NOT NULL DEFAULT false,
  reason text,
  message text,
  PRIMARY KEY (release_id, item_id, locale)
);
CREATE INDEX release_entry_item ON editorial.release_entry (item_id, locale);

GRANT SELECT, INSERT, UPDATE, DELETE ON editorial.release, editorial.release_entry TO mealprep360_application;
