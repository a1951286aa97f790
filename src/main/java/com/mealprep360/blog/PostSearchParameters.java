package com.mealprep360.blog;

import com.mealprep360.blog.categories.PostCategories;
import com.mealprep360.search.SearchQuery;
import com.mealprep360.search.SearchQuery.Order;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a search as the contract has them; null means all. @param category by its id */
record PostSearchParameters(
        @Nullable String text,
        @Nullable List<String> tags,
        @Nullable String author,
        @Nullable String series,
        @Nullable String category,
        String sort,
        @Nullable String locale) {

    private static final Map<String, Order> ORDERS = Map.of(
            "relevance", new Order(null, true),
            "newest", new Order(Order.PUBLISHED, true),
            "oldest", new Order(Order.PUBLISHED, false));

    SearchQuery query() {
        Map<String, List<String>> keywords = new HashMap<>();
        if (tags != null && !tags.isEmpty()) {
            keywords.put(PostEntries.TAGS, tags);
        }
        if (author != null) {
            keywords.put(PostEntries.AUTHORS, List.of(author));
        }
        if (series != null) {
            keywords.put(PostEntries.SERIES, List.of(series));
        }
        if (category != null) {
            keywords.put(PostCategories.FIELD, List.of(category));
        }
        return new SearchQuery(
                PostContent.TYPE, text, keywords, Map.of(), List.of(), List.of(), false, locale, ORDERS.get(sort));
    }
}
