package com.mealprep360.support;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.util.UUID;

/** Posts in a certain state, brought there by real calls. */
public final class Posts {
    private Posts() {}

    /** One that can be published, with a title of its own. */
    public static ObjectNode simple() {
        ObjectNode post = Json.MAPPER.createObjectNode();
        post.put("title", RecipeDocuments.unique("Post")).put("excerpt", "What it is about.");
        post.set("body", Json.object("""
            {"blocks": [{"type": "paragraph", "text": [{"text": "It is dark at five. Here is soup."}]}]}
            """));
        return post;
    }

    /** The same with so many paragraphs. */
    public static ObjectNode ofParagraphs(int count) {
        ObjectNode post = simple();
        ArrayNode blocks = post.withObject("/body").withArray("blocks");
        while (blocks.size() < count) {
            blocks.add(blocks.get(0).deepCopy());
        }
        return post;
    }

    /** The same with a card of a recipe. */
    public static ObjectNode about(UUID recipe) {
        ObjectNode post = simple();
        post.withObject("/body")
                .withArray("blocks")
                .addObject()
                .put("type", "recipe")
                .put("recipeId", recipe.toString());
        return post;
    }

    /** A category with a name of its own. */
    public static ObjectNode category() {
        ObjectNode category = Json.MAPPER.createObjectNode();
        category.putArray("texts").addObject().put("locale", "en").put("name", RecipeDocuments.unique("Category"));
        return category;
    }

    /** The same below another one. */
    public static ObjectNode category(Answer parent) {
        return category().put("parent", parent.at("/id"));
    }

    /** Where an editor changes a category. */
    public static String at(Answer category) {
        return "/api/blog/categories/" + category.at("/id") + "/working";
    }

    /** Makes a category. */
    public static Answer made(Api editor, ObjectNode category) {
        return editor.post("/api/blog/categories").json(category).expect(201);
    }

    public static Answer saved(Api author) {
        return saved(author, simple());
    }

    public static Answer saved(Api author, ObjectNode document) {
        return author.post("/api/blog/posts").json(document).expect(201);
    }

    public static Answer published(Api editor) {
        return editor.post("/api/blog/posts?publish=true").json(simple()).expect(201);
    }

    /** Its address for the public, by id. */
    public static String path(Answer post) {
        return "/api/blog/posts/" + post.at("/id");
    }

    public static String working(Answer post) {
        return path(post) + "/working";
    }

    /** Sends a command to it, such as {@code publish}, with the ETag of the answer. */
    public static Call command(Api caller, Answer post, String verb) {
        return caller.post(path(post) + "/" + verb).ifMatch(post.etag());
    }
}
