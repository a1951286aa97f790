package com.mealprep360.recipes;

import com.mealprep360.editorial.reading.PublishedQuery;
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

    /** The orders of the contract. */
    enum Order {
        newest("first_published_at", "timestamptz", true),
        oldest("first_published_at", "timestamptz", false),
        title("title_key COLLATE \"C\"", "text", false),
        quickest("coalesce(total_minutes, 2147483647)", "integer", false);

        private final PublishedQuery.Order columns;

        Order(String column, String type, boolean descending) {
            this.columns = new PublishedQuery.Order(column, type, descending);
        }
    }

    PublishedQuery published() {
        return new PublishedQuery(this, order.columns, locale)
                .equal("cuisine_key", cuisine)
                .equal("course_key", course)
                .equal("author_key", author)
                .equal("difficulty", difficulty)
                .all("tag_keys", tags)
                .compare("total_minutes", "<=", "maxTotalMinutes", maxTotalMinutes)
                .compare("servings", ">=", "minServings", minServings)
                .compare("servings", "<=", "maxServings", maxServings);
    }
}
