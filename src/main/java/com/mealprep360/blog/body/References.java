package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.ContentRef;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a body refers to: media, and items of any type. */
public final class References {
    /** The type of a reference to a picture: the room that holds it. */
    public static final String MEDIA = "media";

    /** The type of a reference from a recipe card. */
    public static final String RECIPES = "recipes";

    private References() {}

    /** All references of a body whose shape is right, each place by itself, in the order of the body. */
    public static List<Reference> of(JsonNode body) {
        List<Reference> found = new ArrayList<>();
        Walk.parts(body, (pointer, part) -> {
            add(found, pointer + "/mediaId", MEDIA, part.path("mediaId"));
            add(found, pointer + "/recipeId", RECIPES, part.path("recipeId"));
            links(found, pointer + "/text", part.path("text"));
            Walk.each(
                    part.path("cells"),
                    pointer + "/cells",
                    (cell, node) -> links(found, cell + "/text", node.path("text")));
        });
        return found;
    }

    private static void links(List<Reference> found, String at, JsonNode text) {
        Walk.each(text, at, (span, node) -> {
            JsonNode item = node.path("link").path("item");
            add(found, span + "/link/item/id", item.path("type").asText(), item.path("id"));
        });
    }

    private static void add(List<Reference> found, String pointer, String type, JsonNode id) {
        if (id.isTextual()) {
            found.add(new Reference(pointer, new ContentRef(type, UUID.fromString(id.asText()))));
        }
    }

    /**
     * One place that refers to something.
     *
     * @param pointer the JSON pointer of the id, from the body on
     */
    public record Reference(String pointer, ContentRef to) {}
}
