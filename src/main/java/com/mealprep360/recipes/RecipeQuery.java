package com.mealprep360.recipes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which published recipes a list shows; null means all.
 *
 * @param tags all of these
 * @param maxTotalMinutes at most so many minutes, from beginning to end
 * @param locale only those published in it; null for each recipe once, in its source locale
 */
record RecipeQuery(
        @Nullable String cuisine,
        @Nullable String course,
        @Nullable String difficulty,
        List<String> tags,
        @Nullable String author,
        @Nullable Integer maxTotalMinutes,
        @Nullable Integer minServings,
        @Nullable Integer maxServings,
        @Nullable String locale,
        Order order) {

    /** The orders of the contract; each key ends in the id, so that it is total. */
    enum Order {
        newest("first_published_at", "timestamptz", true),
        oldest("first_published_at", "timestamptz", false),
        title("title_key COLLATE \"C\"", "text", false),
        quickest("coalesce(total_minutes, 2147483647)", "integer", false);

        final String column;
        final String type;
        final boolean descending;

        Order(String column, String type, boolean descending) {
            this.column = column;
            this.type = type;
            this.descending = descending;
        }
    }
}
