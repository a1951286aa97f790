-- What people are called who have not said it themselves: the name of their last sign-in.
ALTER TABLE identity.profile ADD COLUMN username text;
