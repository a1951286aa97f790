package com.mealprep360.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for among the published items of a type.
 *
 * @param type the type's name
 * @param text in the words of whoever searches; null for everything
 * @param keywords by field; all of the values
 * @param numbers by field
 * @param include what must be among the lines, each
 * @param exclude what must not be among them, any
 * @param exact whether keywords are as written, and a line has the very words, in singular or plural; else keywords are
 *     folded, and synonyms and other forms of the words count too
 * @param locale only what is published in it; null for each item once, in its source locale
 */
public record SearchQuery(
        String type,
        @Nullable String text,
        Map<String, List<String>> keywords,
        Map<String, Range> numbers,
        List<String> include,
        List<String> exclude,
        boolean exact,
        @Nullable String locale,
        Order order) {

    /** Sorted, so that two queries that ask the same are written the same. */
    public SearchQuery {
        keywords = new TreeMap<>(keywords);
        numbers = new TreeMap<>(numbers);
    }

    /** Both bounds count in; null for none. */
    public record Range(@Nullable Integer from, @Nullable Integer to) {}

    /** @param by a field of numbers, {@link #PUBLISHED}, or null for the best match first */
    public record Order(@Nullable String by, boolean descending) {
        /** When the item first went live. */
        public static final String PUBLISHED = "firstPublishedAt";
    }

    /** How an answer is wanted. @param facets whether values are counted @param highlights whether matches are shown */
    public record Form(
            boolean facets,
            boolean highlights,
            int limit,
            @Nullable String cursor) {}

    /** Whether the order is that of the best match, and there is something to match. */
    boolean isRanked() {
        return order.by() == null && text != null;
    }
}
