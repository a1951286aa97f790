package com.mealprep360.editorial.reading;

import java.util.List;
import java.util.UUID;

/** Where single items of one type are found. */
interface Rows {
    Shelf shelf();

    /** All locales of an item, the source locale first; empty when it is not published. */
    List<PublishedItem> byId(UUID id);

    /** The locales of items that have this slug; those of a source locale first. */
    List<PublishedItem> bySlug(String slug);

    /** The items that once had this slug, each in the locale in which it had it. */
    List<PublishedItem> byFormerSlug(String slug);
}
