package com.mealprep360.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * Lays one JSON document over another: objects merge member by member; lists of named things merge by their name, and
 * what is new is appended; lists of plain values gain the values they lack; anything else is replaced.
 */
final class JsonOverlay {

    /** What a thing in a realm file is named by; the first that both have decides. */
    private static final List<String> NAMES = List.of("clientId", "username", "alias", "name");

    private JsonOverlay() {}

    /** Returns a new document; neither argument is changed. */
    static JsonNode merge(JsonNode base, JsonNode overlay) {
        if (base instanceof ObjectNode object && overlay instanceof ObjectNode) {
            ObjectNode merged = object.deepCopy();
            overlay.properties()
                    .forEach(member -> merged.set(
                            member.getKey(),
                            merged.has(member.getKey())
                                    ? merge(merged.get(member.getKey()), member.getValue())
                                    : member.getValue().deepCopy()));
            return merged;
        }
        if (base instanceof ArrayNode array && overlay instanceof ArrayNode) {
            ArrayNode merged = array.deepCopy();
            overlay.forEach(element -> add(merged, element));
            return merged;
        }
        return overlay.deepCopy();
    }

    private static void add(ArrayNode list, JsonNode element) {
        for (int i = 0; i < list.size(); i++) {
            if (same(list.get(i), element)) {
                list.set(i, merge(list.get(i), element));
                return;
            }
        }
        list.add(element.deepCopy());
    }

    private static boolean same(JsonNode one, JsonNode other) {
        Optional<String> name =
                NAMES.stream().filter(key -> one.has(key) && other.has(key)).findFirst();
        return name.map(key -> one.get(key).equals(other.get(key))).orElseGet(() -> one.equals(other));
    }
}
