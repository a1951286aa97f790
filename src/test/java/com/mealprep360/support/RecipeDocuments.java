package com.mealprep360.support;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.util.concurrent.atomic.AtomicInteger;

/** Recipes to send. */
public final class RecipeDocuments {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String RUN = Long.toString(System.currentTimeMillis(), 36);

    private RecipeDocuments() {}

    /** A word that no other recipe of this run has. */
    public static String unique(String word) {
        return word + " " + RUN + COUNT.incrementAndGet();
    }

    /** As little as can be saved. */
    public static ObjectNode titled(String title) {
        return Json.MAPPER.createObjectNode().put("title", title);
    }

    /** As little as can be published, under a title of its own. */
    public static ObjectNode simple() {
        return simple(unique("Soup"));
    }

    /** As little as can be published. */
    public static ObjectNode simple(String title) {
        ObjectNode recipe = titled(title);
        recipe.putArray("ingredientGroups")
                .addObject()
                .putArray("lines")
                .addObject()
                .put("text", "200 g red lentils");
        recipe.putArray("steps").addObject().put("text", "Simmer.").put("minutes", 20);
        return recipe;
    }

    /** A recipe with every field of the contract but pictures, each text beginning with the mark. */
    public static ObjectNode full(String mark) {
        ObjectNode recipe = titled(mark + " title")
                .put("summary", mark + " summary")
                .put("description", mark + " description")
                .put("prepMinutes", 5)
                .put("cookMinutes", 25)
                .put("totalMinutes", 30)
                .put("servings", 4)
                .put("yield", mark + " yield")
                .put("difficulty", "medium")
                .put("cuisine", mark + " cuisine")
                .put("course", mark + " course")
                .put("author", mark + " author")
                .put("licence", mark + " licence");
        String lineId = "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b13";
        ObjectNode group = recipe.putArray("ingredientGroups")
                .addObject()
                .put("id", "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b12")
                .put("title", mark + " group");
        group.putArray("lines")
                .addObject()
                .put("id", lineId)
                .put("text", mark + " line")
                .put("quantity", "1 1/2")
                .put("unit", mark + " unit")
                .put("food", mark + " food")
                .put("preparation", mark + " preparation")
                .put("note", mark + " note")
                .put("optional", true);
        ArrayNode steps = recipe.putArray("steps");
        steps.addObject()
                .put("id", "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b14")
                .put("text", mark + " step")
                .put("minutes", 20)
                .putArray("ingredientIds")
                .add(lineId);
        recipe.putArray("tags").add(mark + " tag");
        recipe.putArray("claimedDiets").add("vegan");
        recipe.putArray("equipment").add(mark + " equipment");
        recipe.putObject("source")
                .put("name", mark + " source")
                .put("url", "https://example.com/" + mark.replace(' ', '-'))
                .put("externalId", mark + " id");
        return recipe;
    }
}
