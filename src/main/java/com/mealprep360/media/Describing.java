package com.mealprep360.media;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Changes what is said of a medium by a merge patch, which the contract has checked by itself. */
final class Describing {
    private static final int MOST_LANGUAGES = 50;
    static final double MIDDLE = 0.5;

    private Describing() {}

    /** @throws Problem INVALID_REQUEST for what only shows when it is merged */
    static Medium.Words patched(Medium.Words words, ObjectNode patch) {
        JsonNode merged = Json.merge(tree(words), patch);
        JsonNode focal = merged.path("focalPoint");
        return new Medium.Words(
                words.filename(),
                alt(merged.path("alt")),
                text(merged, "title"),
                text(merged, "credit"),
                text(merged, "folder"),
                tags(merged.path("tags")),
                focal.path("x").asDouble(MIDDLE),
                focal.path("y").asDouble(MIDDLE));
    }

    private static ObjectNode tree(Medium.Words words) {
        ObjectNode tree = Json.MAPPER.createObjectNode();
        ObjectNode alt = tree.putObject("alt");
        words.alt().forEach(alt::put);
        put(tree, "title", words.title());
        put(tree, "credit", words.credit());
        put(tree, "folder", words.folder());
        words.tags().forEach(tree.putArray("tags")::add);
        tree.putObject("focalPoint").put("x", words.focalX()).put("y", words.focalY());
        return tree;
    }

    private static void put(ObjectNode tree, String name, @Nullable String text) {
        if (text != null) {
            tree.put(name, text);
        }
    }

    private static Map<String, String> alt(JsonNode texts) {
        Map<String, String> alt = new TreeMap<>();
        for (Map.Entry<String, JsonNode> text : texts.properties()) {
            String tag = Locale.forLanguageTag(text.getKey()).toLanguageTag();
            if (!tag.equals(text.getKey()) || tag.equals("und")) {
                throw invalid("/alt", "locale", "must have languages as names, each in its usual form, such as pt-BR");
            }
            if (!text.getValue().asText().isBlank()) {
                alt.put(tag, text.getValue().asText());
            }
        }
        if (alt.size() > MOST_LANGUAGES) {
            throw invalid("/alt", "maxProperties", "may have at most " + MOST_LANGUAGES + " languages");
        }
        return alt;
    }

    private static @Nullable String text(JsonNode tree, String name) {
        return tree.has(name) ? tree.get(name).asText() : null;
    }

    private static List<String> tags(JsonNode tags) {
        return tags.valueStream().map(JsonNode::asText).toList();
    }
}
