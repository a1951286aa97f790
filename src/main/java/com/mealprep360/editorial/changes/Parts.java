package com.mealprep360.editorial.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Arrays whose elements are known by their {@code id}, wherever they stand. */
final class Parts {
    private Parts() {}

    /** The elements by id, in their order; empty if one has none or two have the same. */
    static Optional<Map<String, JsonNode>> of(JsonNode array) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        for (JsonNode element : array) {
            JsonNode id = element.path("id");
            if (!id.isTextual() || parts.put(id.asText(), element) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }
}
