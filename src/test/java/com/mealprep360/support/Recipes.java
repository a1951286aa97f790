package com.mealprep360.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** Recipes in a certain state, brought there by real calls. */
public final class Recipes {
    private Recipes() {}

    /** A recipe that is saved: its answer has its id and its ETag. */
    public static Answer saved(Api author, JsonNode document) {
        return author.post("/api/recipes").json(document).expect(201);
    }

    public static Answer saved(Api author) {
        return saved(author, RecipeDocuments.simple());
    }

    /** A recipe that is public. */
    public static Answer published(Api editor, JsonNode document) {
        return editor.post("/api/recipes?publish=true").json(document).expect(201);
    }

    public static Answer published(Api editor) {
        return published(editor, RecipeDocuments.simple());
    }

    /** Its address for the public, by id: {@code /api/recipes/<id>}. */
    public static String path(Answer recipe) {
        return "/api/recipes/" + recipe.at("/id");
    }

    /** Its address as an item of any type. */
    public static String item(Answer recipe) {
        return "/api/items/" + recipe.at("/id");
    }

    /** Where the caller's scratch copy of it is. */
    public static String scratch(Answer recipe) {
        return item(recipe) + "/scratch";
    }

    /** Sends a command to it, such as {@code publish}, with the ETag of the answer. */
    public static Call command(Api caller, Answer recipe, String verb) {
        return caller.post(path(recipe) + "/" + verb).ifMatch(recipe.etag());
    }

    /** Schedules its publication or that it goes offline, with the ETag of the answer. */
    public static Call plan(Api caller, Answer recipe, String action, Instant at) {
        return caller.post(item(recipe) + "/schedules")
                .ifMatch(recipe.etag())
                .json("{\"action\": \"%s\", \"at\": \"%s\"}".formatted(action, at));
    }

    /** Begins a translation of it, or of an item of another type. */
    public static Call translating(Api caller, Answer recipe, String locale) {
        return caller.post(item(recipe) + "/locales")
                .ifMatch(recipe.etag())
                .json("{\"locale\": \"%s\"}".formatted(locale));
    }

    /** Changes a few fields. @param changes a JSON merge patch */
    public static Answer changed(Api author, Answer recipe, String changes) {
        return author.patch(working(recipe))
                .ifMatch(recipe.etag())
                .merge(changes)
                .expect(200);
    }

    public static void trash(Api caller, Answer recipe) {
        caller.delete(working(recipe)).ifMatch(recipe.etag()).expect(204);
    }

    /** Its address for authors and editors. */
    public static String working(Answer recipe) {
        return path(recipe) + "/working";
    }
}
