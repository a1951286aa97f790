package com.mealprep360.search;

import com.mealprep360.kernel.Json;
import com.mealprep360.search.Found.Highlight;
import com.mealprep360.search.Found.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers to searches as the public gets them. Search gives ids; what is shown is read by them from what is published now, so what
 * is no longer public is left out even while the index still knows it.
 */
@ApplicationScoped
public class SearchAnswers {
    /** Reads the cards of what was found, in its order, as JSON; what is not public any more is absent. */
    public interface Cards extends Function<List<Hit>, Map<UUID, String>> {}

    @Inject
    Searching searching;

    @Inject
    Suggesting suggesting;

    /** @return the JSON of the contract's result of a search of this type */
    public String find(SearchQuery query, SearchQuery.Form form, Cards published) {
        Found found = searching.find(query, form);
        Map<UUID, String> cards = published.apply(found.hits());
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
            put(json, "highlights", shown.stream().map(SearchAnswers::highlight).toList());
        }
        put(json, "didYouMean", found.didYouMean());
        put(json, "nextCursor", found.nextCursor());
        return json.append('}').toString();
    }

    /** @return the JSON of the contract's suggestions of this type */
    public String suggest(String type, String typed, @Nullable String locale, int limit, Cards published) {
        List<Hit> hits = suggesting.suggest(type, typed, locale, limit);
        List<Map<String, String>> items = new ArrayList<>();
        published.apply(hits).forEach((id, card) -> {
            Map<String, String> item = new LinkedHashMap<>();
            for (String field : List.of("id", "locale", "slug", "title")) {
                item.put(field, Json.object(card).path(field).asText());
            }
            items.add(item);
        });
        return Json.write(Map.of("items", items));
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
