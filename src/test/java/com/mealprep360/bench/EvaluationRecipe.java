package com.mealprep360.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;

/** A recipe of the evaluation data as the platform takes it. */
final class EvaluationRecipe {
    private static final int MOST_SERVINGS = 1_000;

    private EvaluationRecipe() {}

    static String locale(JsonNode recipe) {
        return recipe.path("lang").asText("en");
    }

    static ObjectNode document(JsonNode recipe) {
        ObjectNode document = Json.MAPPER.createObjectNode();
        document.put("title", recipe.path("title").asText());
        text(document, "description", recipe.path("description"));
        text(document, "author", recipe.path("author"));
        text(document, "licence", recipe.path("licence"));
        number(document, "prepMinutes", recipe.path("prep_minutes"));
        number(document, "cookMinutes", recipe.path("cook_minutes"));
        number(document, "totalMinutes", recipe.path("total_minutes"));
        if (recipe.path("servings").asInt() > 0 && recipe.path("servings").asInt() <= MOST_SERVINGS) {
            number(document, "servings", recipe.path("servings"));
        }
        dropTotalBelowItsParts(document);
        ArrayNode tags = document.putArray("tags");
        recipe.path("tags").forEach(tags::add);
        ArrayNode lines = document.putArray("ingredientGroups").addObject().putArray("lines");
        add(lines, recipe.path("ingredients"));
        add(document.putArray("steps"), recipe.path("instructions"));
        document.putObject("source").put("externalId", recipe.path("id").asText());
        return document;
    }

    /** The platform refuses a total that is less than one of its parts; the total is what is asked for. */
    private static void dropTotalBelowItsParts(ObjectNode document) {
        int total = document.path("totalMinutes").asInt(Integer.MAX_VALUE);
        for (String part : new String[] {"prepMinutes", "cookMinutes"}) {
            if (document.path(part).asInt() > total) {
                document.remove(part);
            }
        }
    }

    private static void add(ArrayNode parts, JsonNode texts) {
        texts.forEach(text -> {
            if (!text.asText().isBlank()) {
                parts.addObject().put("text", text.asText());
            }
        });
        if (parts.isEmpty()) {
            parts.addObject().put("text", "-");
        }
    }

    private static void text(ObjectNode document, String field, JsonNode text) {
        if (text.isTextual() && !text.asText().isBlank()) {
            document.put(field, text.asText());
        }
    }

    private static void number(ObjectNode document, String field, JsonNode number) {
        if (number.isNumber()) {
            document.put(field, number.asInt());
        }
    }
}
