-- Whether somebody could review what others wrote when they last signed in: roles are in tokens alone, and colleagues are looked for by name.
ALTER TABLE identity.profile ADD COLUMN reviews boolean NOT NULL DEFAULT false;
CREATE INDEX profile_reviews ON identity.profile (subject) WHERE reviews;
