-- Since when the published revision is live: what a sitemap says of a page, as it does of posts.
ALTER TABLE recipes.published ADD COLUMN published_at timestamptz;
UPDATE recipes.published SET published_at = CAST(CAST(document AS json) ->> 'publishedAt' AS timestamptz);
ALTER TABLE recipes.published ALTER COLUMN published_at SET NOT NULL;
ALTER TABLE recipes.previewed ADD COLUMN published_at timestamptz;
