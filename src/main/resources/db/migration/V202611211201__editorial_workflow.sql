ALTER TABLE editorial.localization
  DROP CONSTRAINT localization_workflow_check,
  ADD CONSTRAINT localization_workflow_check
    CHECK (workflow IN ('draft', 'inReview', 'changesRequested', 'approved')),
  ADD COLUMN workflow_since timestamptz,
  ADD COLUMN assignee text,
  ADD COLUMN due_at timestamptz,
  ADD COLUMN assigned_by text,
  ADD COLUMN assigned_at timestamptz;
UPDATE editorial.localization SET workflow_since = updated_at;
ALTER TABLE editorial.localization ALTER COLUMN workflow_since SET NOT NULL;

-- What waits for somebody, the longest first.
CREATE INDEX localization_waiting ON editorial.localization (workflow_since, item_id, locale)
  WHERE (workflow <> 'draft' OR assignee IS NOT NULL)
    AND (workflow <> 'approved' OR assignee IS NOT NULL OR published_revision IS DISTINCT FROM working_revision);

-- What editors say to each other about one locale. A thread has the id of its first comment, and is resolved as a whole.
CREATE TABLE editorial.comment (
  id uuid PRIMARY KEY,
  thread uuid NOT NULL REFERENCES editorial.comment,
  item_id uuid NOT NULL REFERENCES editorial.item,
  locale text NOT NULL,
  revision_id uuid NOT NULL REFERENCES editorial.revision,
  pointer text,
  author text NOT NULL,
  text text NOT NULL,
  created_at timestamptz NOT NULL,
  resolved_by text,
  resolved_at timestamptz
);
CREATE INDEX comment_thread ON editorial.comment (item_id, locale, thread, id);

GRANT SELECT, INSERT, UPDATE ON editorial.comment TO mealprep360_application;
