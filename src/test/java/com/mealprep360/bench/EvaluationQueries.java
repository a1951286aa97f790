package com.mealprep360.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Asks the queries of the evaluation data, each kind as the head of {@code score_search.py} says.
 *
 * @param names of the recipes in the data, by their ids on the platform
 */
record EvaluationQueries(URI platform, Map<String, String> names) {
    private static final int RANKED = 50;
    private static final int PAGE = 100;

    /** The names of what was found: the best fifty, or of a filter all. */
    List<String> ask(JsonNode query) {
        List<String> parameters = new ArrayList<>();
        boolean isFilter = true;
        switch (query.path("type").asText()) {
            case "ingredient_set" -> {
                query.path("include").forEach(name -> parameters.add("include=" + encoded(name.asText())));
                query.path("exclude").forEach(name -> parameters.add("exclude=" + encoded(name.asText())));
            }
            case "attribute_filter" -> {
                JsonNode filter = query.path("filter");
                parameters.add("tag=" + encoded(filter.path("tag").asText()));
                add(parameters, "maxTotalMinutes", filter.path("max_total_minutes"));
                add(parameters, "minServings", filter.path("min_servings"));
            }
            default -> {
                isFilter = false;
                parameters.add("q=" + encoded(query.path("query").asText()));
            }
        }
        parameters.add(isFilter ? "match=exact&sort=newest&limit=" + PAGE : "limit=" + RANKED);
        return names(String.join("&", parameters), isFilter);
    }

    private List<String> names(String parameters, boolean all) {
        Loading asking = new Loading(platform, "");
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = asking.get("/api/recipes/search?" + parameters + cursor);
            page.path("items")
                    .forEach(item -> found.add(names.getOrDefault(
                            item.path("id").asText(), item.path("id").asText())));
            cursor = page.has("nextCursor")
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (all && !cursor.isEmpty());
        return found;
    }

    private static void add(List<String> parameters, String name, JsonNode number) {
        if (number.isNumber()) {
            parameters.add(name + "=" + number.asInt());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
