package com.mealprep360.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search finds: ids only, since what is served comes from what is published.
 *
 * @param total how many there are in all; counted up to {@link #MOST_COUNTED}
 * @param facets counts of values by field, in the order of the type's fields; null when not asked for or not to be had
 * @param didYouMean the text with its misspelt words put right; it has results
 * @param missing what the engine that answered cannot do, of what was asked
 */
public record Found(
        List<Hit> hits,
        long total,
        @Nullable Map<String, List<Count>> facets,
        List<Highlight> highlights,
        @Nullable String didYouMean,
        Engine engine,
        List<Missing> missing,
        @Nullable String nextCursor) {
    /** From here on a total is "at least so many". */
    public static final int MOST_COUNTED = 10_000;

    public record Hit(UUID item, String locale) {}

    /** @param value folded; of numbers, the upper bound */
    public record Count(String value, long count) {}

    /** @param html a piece of the text, escaped, with the matches in {@code <em>} */
    public record Highlight(UUID item, String field, String html) {}

    /** Who answered. */
    public enum Engine {
        opensearch,
        postgres
    }

    /** What PostgreSQL does not do in the engine's stead. */
    public enum Missing {
        typingErrors,
        didYouMean,
        facets,
        highlights,
        languageForms
    }
}
