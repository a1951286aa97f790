package com.mealprep360.blog;

import com.mealprep360.blog.categories.PostCategories;
import com.mealprep360.editorial.reading.PublishedQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which published posts a list is to have; null means all. @param category by id or slug @param locale null for each post once, in its source locale */
public record PostQuery(
        List<String> tags,
        @Nullable String author,
        @Nullable String series,
        @Nullable String category,
        @Nullable String locale,
        Order order) {

    /** The orders of the contract. */
    public enum Order {
        newest("first_published_at", "timestamptz", true),
        oldest("first_published_at", "timestamptz", false),
        title("title_key COLLATE \"C\"", "text", false);

        private final PublishedQuery.Order columns;

        Order(String column, String type, boolean descending) {
            this.columns = new PublishedQuery.Order(column, type, descending);
        }
    }

    public PublishedQuery published() {
        PublishedQuery query = new PublishedQuery(this, order.columns, locale)
                .equal("series_key", series)
                .all("author_keys", author == null ? List.of() : List.of(author))
                .all("tag_keys", tags);
        return PostCategories.narrow(query, category);
    }
}
