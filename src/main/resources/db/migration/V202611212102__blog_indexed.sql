-- A post that is at home elsewhere is not for search engines to find here, as one that asks to be left out is not.
UPDATE blog.published SET indexed = false
WHERE indexed AND CAST(document AS json) #>> '{document,seo,canonical}' IS NOT NULL;
