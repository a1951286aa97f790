package com.mealprep360.editorial.reading;

/**
 * Where a type of content keeps what the public reads. The table has the columns {@code item_id}, {@code locale}, {@code
 * source}, {@code slug}, {@code revision}, {@code published_at}, {@code document} and {@code card}, the last two ready to serve, and is
 * unique by item and locale and by locale and slug.
 */
public interface Shelf {
    /** The name of the type. */
    String type();

    /** The table with its schema. */
    String table();

    /** The view of the same with what a preview shows in its place. */
    String previewView();

    /** Where the list is, such as {@code /api/recipes}; an item is below it. */
    String path();

    /** The contract's operation that lists. */
    String listOperation();

    /** The contract's operation that reads one. */
    String itemOperation();

    /** Where the website shows one, as configured: see {@link SiteAddresses}. */
    String page();

    /** Which rows search engines are to find, an SQL condition on the table's columns. */
    default String indexed() {
        return "true";
    }

    /** How much of the heap what is asked for most may take on this node. */
    long memoryBytes();
}
