package com.mealprep360.recipes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.ContentType.Reference;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.media.ShownPictures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What a recipe means, beyond the shape that the contract describes. */
final class RecipeRules {
    private RecipeRules() {}

    /** Every group, line, step and image has an id, so that other parts and other locales can refer to it. */
    static void complete(ObjectNode recipe) {
        eachPart(recipe, (pointer, part) -> {
            if (part instanceof ObjectNode object && !object.has("id")) {
                object.put("id", Ids.next().toString());
            }
        });
    }

    /** Its pictures, each place by itself. */
    static List<Reference> references(ObjectNode recipe) {
        List<Reference> found = new ArrayList<>();
        BiConsumer<String, JsonNode> add = (pointer, picture) -> {
            if (picture.path("mediaId").isTextual()) {
                UUID id = UUID.fromString(picture.get("mediaId").asText());
                found.add(new Reference(pointer + "/mediaId", new ContentRef(ShownPictures.TYPE, id)));
            }
        };
        add.accept("/cover", recipe.path("cover"));
        each(recipe.path("images"), "/images", add);
        each(recipe.path("steps"), "/steps", (pointer, step) -> add.accept(pointer + "/image", step.path("image")));
        return found;
    }

    /** The picture that stands for it in lists: its cover, or else its first image; may be missing. */
    static JsonNode picture(ObjectNode recipe) {
        return recipe.has("cover") ? recipe.get("cover") : recipe.path("images").path(0);
    }

    static List<Fault> faults(ObjectNode recipe) {
        List<Fault> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        eachPart(recipe, (pointer, part) -> {
            if (part.has("id") && !ids.add(canonical(part.get("id")))) {
                faults.add(new Fault(pointer + "/id", "unique", "is the id of another part of this recipe"));
            }
        });
        Set<String> lines = lineIds(recipe);
        each(
                recipe.path("steps"),
                "/steps",
                (stepPointer, step) ->
                        each(step.path("ingredientIds"), stepPointer + "/ingredientIds", (pointer, id) -> {
                            if (!lines.contains(canonical(id))) {
                                faults.add(new Fault(
                                        pointer, "reference", "must be the id of an ingredient line of this recipe"));
                            }
                        }));
        int longest = Math.max(
                recipe.path("prepMinutes").asInt(0), recipe.path("cookMinutes").asInt(0));
        if (recipe.has("totalMinutes") && recipe.get("totalMinutes").asInt() < longest) {
            faults.add(
                    new Fault("/totalMinutes", "total", "must be at least the longer of prepMinutes and cookMinutes"));
        }
        return faults;
    }

    static List<Fault> missing(ObjectNode recipe) {
        List<Fault> missing = new ArrayList<>();
        if (lineIds(recipe).isEmpty()) {
            missing.add(new Fault(
                    "/ingredientGroups", "required", "a recipe needs at least one ingredient to be published"));
        }
        if (recipe.path("steps").isEmpty()) {
            missing.add(new Fault("/steps", "required", "a recipe needs at least one step to be published"));
        }
        return missing;
    }

    /** Google shows a recipe as such only with a picture (developers.google.com/search/docs/appearance/structured-data/recipe). */
    static List<Fault> advised(ObjectNode recipe) {
        List<Fault> advised = new ArrayList<>();
        if (recipe.path("summary").asText().isBlank()) {
            advised.add(
                    new Fault("/summary", "seo", "is what lists and search engines show of a recipe; there is none"));
        }
        if (recipe.path("cover").isMissingNode() && recipe.path("images").isEmpty()) {
            advised.add(new Fault(
                    "/cover", "seo", "search engines show a recipe as one only with a picture; there is none"));
        }
        return advised;
    }

    private static Set<String> lineIds(ObjectNode recipe) {
        Set<String> ids = new HashSet<>();
        each(
                recipe.path("ingredientGroups"),
                "",
                (group, node) -> each(
                        node.path("lines"),
                        "",
                        (line, part) -> ids.add(part.has("id") ? canonical(part.get("id")) : line)));
        return ids;
    }

    private static void eachPart(ObjectNode recipe, BiConsumer<String, JsonNode> visitor) {
        each(recipe.path("ingredientGroups"), "/ingredientGroups", (pointer, group) -> {
            visitor.accept(pointer, group);
            each(group.path("lines"), pointer + "/lines", visitor);
        });
        each(recipe.path("steps"), "/steps", visitor);
        each(recipe.path("images"), "/images", visitor);
    }

    private static void each(JsonNode array, String pointer, BiConsumer<String, JsonNode> visitor) {
        for (int i = 0; i < array.size(); i++) {
            visitor.accept(pointer + "/" + i, array.get(i));
        }
    }

    /** UUIDs are compared without regard to case (RFC 9562 §4). */
    private static String canonical(JsonNode id) {
        return id.asText().toLowerCase(java.util.Locale.ROOT);
    }
}
