package com.mealprep360.recipes;

import com.mealprep360.editorial.reading.PublishedRows;
import com.mealprep360.editorial.reading.ShelfRows;
import com.mealprep360.kernel.Json;
import com.mealprep360.search.Found;
import com.mealprep360.search.Found.Highlight;
import com.mealprep360.search.Found.Hit;
import com.mealprep360.search.SearchQuery;
import com.mealprep360.search.Searching;
import com.mealprep360.search.Suggesting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Searches of recipes as the public sees them. Search gives ids; what is shown is read by them from what is published
 * now, so a recipe that is no longer public is left out even while the index still knows it.
 */
@ApplicationScoped
class RecipeSearch {
    @Inject
    Searching searching;

    @Inject
    Suggesting suggesting;

    @Inject
    PublishedRows rows;

    @Inject
    RecipeShelf shelf;

    /** @return the contract's {@code RecipeSearchResult} */
    String find(SearchQuery query, SearchQuery.Form form) {
        Found found = searching.find(query, form);
        Map<UUID, String> cards = cards(found.hits());
        StringBuilder json = new StringBuilder("{\"items\":[")
                .append(String.join(",", cards.values()))
                .append("],\"total\":")
                .append(Math.min(found.total(), Found.MOST_COUNTED))
                .append(",\"totalIsExact\":")
                .append(found.total() < Found.MOST_COUNTED)
                .append(",\"engine\":\"")
                .append(found.engine())
                .append('"');
        put(json, "degraded", found.missing().isEmpty() ? null : found.missing());
        put(json, "facets", found.facets());
        if (form.highlights()) {
            List<Highlight> shown = found.highlights().stream()
                    .filter(highlight -> cards.containsKey(highlight.item()))
                    .toList();
            put(json, "highlights", shown.stream().map(RecipeSearch::highlight).toList());
        }
        put(json, "didYouMean", found.didYouMean());
        put(json, "nextCursor", found.nextCursor());
        return json.append('}').toString();
    }

    /** @return the contract's {@code RecipeSuggestions} */
    String suggest(String typed, @Nullable String locale, int limit) {
        List<Hit> hits = suggesting.suggest(RecipeContent.TYPE, typed, locale, limit);
        List<Map<String, String>> items = new ArrayList<>();
        cards(hits).forEach((id, card) -> {
            Map<String, String> item = new LinkedHashMap<>();
            for (String field : List.of("id", "locale", "slug", "title")) {
                item.put(field, Json.object(card).path(field).asText());
            }
            items.add(item);
        });
        return Json.write(Map.of("items", items));
    }

    private Map<UUID, String> cards(List<Hit> hits) {
        return rows.of(shelf)
                .cards(hits.stream()
                        .map(hit -> new ShelfRows.Place(hit.item(), hit.locale()))
                        .toList());
    }

    private static Map<String, String> highlight(Highlight highlight) {
        Map<String, String> node = new LinkedHashMap<>();
        node.put("id", highlight.item().toString());
        node.put("field", highlight.field());
        node.put("html", highlight.html());
        return node;
    }

    private static void put(StringBuilder json, String name, @Nullable Object value) {
        if (value != null) {
            json.append(",\"").append(name).append("\":").append(Json.write(value));
        }
    }
}
