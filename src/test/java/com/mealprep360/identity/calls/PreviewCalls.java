package com.mealprep360.identity.calls;

import static com.mealprep360.identity.calls.Own.EDITOR;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Posts;
import java.util.Map;
import java.util.function.Function;

/** What is to be seen before it is live. */
final class PreviewCalls {
    static final Map<String, Function<Api, Call>> ALL = Map.ofEntries(
            Map.entry("openPreview", caller -> opening(caller, saved(EDITOR))),
            Map.entry(
                    "closePreview",
                    caller -> caller.delete("/api/previews/"
                            + opening(EDITOR, saved(EDITOR)).expect(201).at("/id"))),
            Map.entry("previewRecipes", caller -> caller.get("/api/preview/recipes?limit=1&token=" + token())),
            Map.entry("previewRecipe", caller -> previewed(caller, path(published(EDITOR)))),
            Map.entry("previewRecipeJsonLd", caller -> previewed(caller, path(published(EDITOR)) + "/json-ld")),
            Map.entry("previewPosts", caller -> caller.get("/api/preview/blog/posts?limit=1&token=" + token())),
            Map.entry("previewPost", caller -> previewed(caller, Posts.path(Posts.published(EDITOR)))),
            Map.entry(
                    "previewPostRendering",
                    caller -> previewed(caller, Posts.path(Posts.published(EDITOR)) + "/rendering")),
            Map.entry(
                    "previewPostJsonLd", caller -> previewed(caller, Posts.path(Posts.published(EDITOR)) + "/json-ld")),
            Map.entry(
                    "previewRelatedPosts",
                    caller -> previewed(caller, Posts.path(Posts.published(EDITOR)) + "/related")));

    private PreviewCalls() {}

    private static Call opening(Api caller, Answer recipe) {
        return caller.post("/api/previews").json("{\"item\": \"%s\"}".formatted(recipe.at("/id")));
    }

    private static Call previewed(Api caller, String path) {
        return caller.get("/api/preview" + path.substring(4) + "?token=" + token());
    }

    private static String token() {
        return opening(EDITOR, saved(EDITOR)).expect(201).at("/token");
    }
}
