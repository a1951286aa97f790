package com.mealprep360.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Searchable;
import com.mealprep360.search.Found.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of values. The law: the count of a value is the total that the same search has with that value as its filter,
 * in addition where a field has several values, otherwise in the place of the one that is asked for.
 */
final class FacetBody {
    private static final int MOST_VALUES = 30;
    private static final String VALUES = "values";

    private FacetBody() {}

    static ObjectNode of(Searchable type, FilterBody filters) {
        ObjectNode facets = JsonNodeFactory.instance.objectNode();
        type.keywords()
                .forEach(field -> facet(facets, filters, field.name())
                        .putObject("terms")
                        .put("field", "k." + field.name())
                        .put("size", MOST_VALUES));
        type.numbers().stream().filter(field -> !field.steps().isEmpty()).forEach(field -> {
            ObjectNode range = facet(facets, filters, field.name()).putObject("range");
            range.put("field", "n." + field.name());
            ArrayNode ranges = range.putArray("ranges");
            field.steps()
                    .forEach(step ->
                            ranges.addObject().put("key", String.valueOf(step)).put("to", step + 1));
        });
        return facets;
    }

    private static ObjectNode facet(ObjectNode facets, FilterBody filters, String name) {
        ObjectNode facet = facets.putObject(name);
        facet.set("filter", filters.others(name));
        return facet.putObject("aggs").putObject(VALUES);
    }

    /** @param aggregations of the answer; values that nothing has are left out */
    static Map<String, List<Count>> read(Searchable type, JsonNode aggregations) {
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        type.keywords().forEach(field -> names.add(field.name()));
        type.numbers().stream().filter(field -> !field.steps().isEmpty()).forEach(field -> names.add(field.name()));
        for (String name : names) {
            List<Count> counts = new ArrayList<>();
            for (JsonNode bucket : aggregations.path(name).path(VALUES).path("buckets")) {
                if (bucket.path("doc_count").asLong() > 0) {
                    counts.add(new Count(
                            bucket.path("key").asText(),
                            bucket.path("doc_count").asLong()));
                }
            }
            facets.put(name, counts);
        }
        return facets;
    }
}
