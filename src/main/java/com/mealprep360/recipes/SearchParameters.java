package com.mealprep360.recipes;

import com.mealprep360.search.SearchQuery;
import com.mealprep360.search.SearchQuery.Order;
import com.mealprep360.search.SearchQuery.Range;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of a search as the contract has them; null means all. */
record SearchParameters(
        @Nullable String text,
        @Nullable List<String> tags,
        @Nullable String cuisine,
        @Nullable String course,
        @Nullable String difficulty,
        @Nullable Integer maxTotalMinutes,
        @Nullable Integer minServings,
        @Nullable List<String> include,
        @Nullable List<String> exclude,
        String match,
        String sort,
        @Nullable String locale) {

    private static final Map<String, Order> ORDERS = Map.of(
            "relevance", new Order(null, true),
            "newest", new Order(Order.PUBLISHED, true),
            "oldest", new Order(Order.PUBLISHED, false),
            "quickest", new Order(RecipeEntries.TOTAL_MINUTES, false));

    SearchQuery query() {
        Map<String, List<String>> keywords = new HashMap<>();
        if (tags != null && !tags.isEmpty()) {
            keywords.put(RecipeEntries.TAGS, tags);
        }
        put(keywords, "cuisine", cuisine);
        put(keywords, "course", course);
        put(keywords, "difficulty", difficulty);
        Map<String, Range> numbers = new HashMap<>();
        if (maxTotalMinutes != null) {
            numbers.put(RecipeEntries.TOTAL_MINUTES, new Range(null, maxTotalMinutes));
        }
        if (minServings != null) {
            numbers.put(RecipeEntries.SERVINGS, new Range(minServings, null));
        }
        return new SearchQuery(
                RecipeContent.TYPE,
                text,
                keywords,
                numbers,
                Optional.ofNullable(include).orElse(List.of()),
                Optional.ofNullable(exclude).orElse(List.of()),
                match.equals("exact"),
                locale,
                ORDERS.get(sort));
    }

    private static void put(Map<String, List<String>> keywords, String field, @Nullable String value) {
        if (value != null) {
            keywords.put(field, List.of(value));
        }
    }
}
