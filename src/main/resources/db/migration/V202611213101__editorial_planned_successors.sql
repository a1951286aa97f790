-- What is to take the place of what goes offline by a plan. Whether it can is found out when it happens.
ALTER TABLE editorial.schedule ADD COLUMN successor_id uuid REFERENCES editorial.item;
ALTER TABLE editorial.release_entry ADD COLUMN successor_id uuid REFERENCES editorial.item;
