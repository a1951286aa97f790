-- The trail becomes a chain (ADR 0021): each line holds the hash of the one before. What is personal stands beside it, and
-- the line holds a hash of it with a salt; when the row with the salt is deleted the line says nothing of the person any
-- more, and the chain is as it was.
ALTER TABLE audit.entry RENAME TO former_entry;
ALTER INDEX audit.entry_pkey RENAME TO former_entry_pkey;
ALTER INDEX audit.entry_at RENAME TO former_entry_at;
ALTER INDEX audit.entry_subject RENAME TO former_entry_subject;
ALTER INDEX audit.entry_actor RENAME TO former_entry_actor;

-- Who is behind a pseudonym: pseudonym = SHA-256(salt || subject).
CREATE TABLE audit.person (
  pseudonym text PRIMARY KEY,
  salt text NOT NULL,
  subject text NOT NULL UNIQUE
);

-- Where a call came from: entry.origin = SHA-256(salt || address).
CREATE TABLE audit.origin (
  entry_id uuid PRIMARY KEY,
  salt text NOT NULL,
  address text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX origin_at ON audit.origin USING brin (at);

-- facts is json, not jsonb: the very text was hashed.
CREATE TABLE audit.entry (
  number bigint PRIMARY KEY CHECK (number > 0),
  id uuid NOT NULL UNIQUE,
  action text NOT NULL,
  subject text NOT NULL,
  actor text NOT NULL,
  origin text,
  correlation_id text NOT NULL,
  at timestamptz NOT NULL,
  before text,
  after text,
  facts json NOT NULL,
  previous text NOT NULL,
  hash text NOT NULL
);
CREATE INDEX entry_at ON audit.entry (at DESC, id DESC);
CREATE INDEX entry_subject ON audit.entry (subject, at DESC, id DESC);
CREATE INDEX entry_actor ON audit.entry (actor, at DESC, id DESC);

-- The end of the chain. Whoever writes the next line holds its lock.
CREATE TABLE audit.head (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  number bigint NOT NULL,
  hash text NOT NULL
);

-- What was written before is chained as it stands, in its order, under pseudonyms as well.
INSERT INTO audit.person (pseudonym, salt, subject)
SELECT encode(sha256(convert_to(salt || subject, 'UTF8')), 'hex'), salt, subject
FROM (SELECT replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') AS salt, subject
      FROM (SELECT actor FROM audit.former_entry UNION SELECT facts ->> 'assignee' FROM audit.former_entry) known (subject)
      WHERE subject IS NOT NULL AND subject <> 'anonymous' AND subject NOT LIKE 'system:%') salted;

DO $$
DECLARE
  number bigint := 0;
  previous text := repeat('0', 64);
  hash text;
  line record;
BEGIN
  FOR line IN
    SELECT e.id, e.action, e.subject, coalesce(a.pseudonym, e.actor) AS actor, e.correlation_id, e.at,
           (CASE WHEN b.pseudonym IS NULL THEN e.facts
                 ELSE jsonb_set(e.facts, '{assignee}', to_jsonb(b.pseudonym)) END - 'slug')::text AS facts
    FROM audit.former_entry e
    LEFT JOIN audit.person a ON a.subject = e.actor
    LEFT JOIN audit.person b ON b.subject = e.facts ->> 'assignee'
    ORDER BY e.at, e.id
  LOOP
    number := number + 1;
    SELECT encode(sha256(convert_to('mealprep360-audit-1' || string_agg(
             coalesce(octet_length(field) || ':' || field, '-'), '' ORDER BY place), 'UTF8')), 'hex')
    INTO hash
    FROM unnest(ARRAY[number::text, previous, line.id::text, line.action, line.subject, line.actor, NULL,
                      line.correlation_id, (extract(epoch FROM line.at) * 1000000)::bigint::text, NULL, NULL, line.facts])
         WITH ORDINALITY fields (field, place);
    INSERT INTO audit.entry (number, id, action, subject, actor, correlation_id, at, facts, previous, hash)
    VALUES (number, line.id, line.action, line.subject, line.actor, line.correlation_id, line.at, line.facts::json,
            previous, hash);
    previous := hash;
  END LOOP;
  INSERT INTO audit.head (number, hash) VALUES (number, previous);
END $$;

DROP TABLE audit.former_entry;

-- The application may add; the owner is stopped as well, short of taking the trigger away. An empty table may be truncated:
-- that is how a backup is put into a new database.
CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'TRUNCATE' OR EXISTS (SELECT FROM audit.entry) THEN
    RAISE EXCEPTION 'The audit trail is only ever added to.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER entry_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.entry
FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- A node of the version before, while nodes are replaced one by one, knows nothing of the chain. It is told what a node
-- without its database is told, so its events wait for the others and none is set aside as faulty.
CREATE FUNCTION audit.refuse_unchained() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.number IS NULL THEN
    RAISE EXCEPTION 'Nodes of a newer version write the audit trail.' USING ERRCODE = 'cannot_connect_now';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER entry_is_chained BEFORE INSERT ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.refuse_unchained();

GRANT SELECT, INSERT ON audit.entry TO mealprep360_application;
GRANT SELECT, INSERT, DELETE ON audit.person, audit.origin TO mealprep360_application;
GRANT SELECT, UPDATE ON audit.head TO mealprep360_application;
