-- Where the call came from: an address is personal, so it is forgotten after a time. Nothing else of an event ever changes.
ALTER TABLE kernel.event ADD COLUMN origin text;
GRANT UPDATE (origin) ON kernel.event TO mealprep360_application;
