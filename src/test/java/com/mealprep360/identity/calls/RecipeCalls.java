package com.mealprep360.identity.calls;

import static com.mealprep360.identity.calls.Own.EDITOR;
import static com.mealprep360.identity.calls.Own.own;
import static com.mealprep360.identity.calls.Own.owner;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static com.mealprep360.support.Recipes.trash;
import static com.mealprep360.support.Recipes.working;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.RecipeDocuments;
import java.util.Map;
import java.util.function.Function;

/** Recipes. */
final class RecipeCalls {
    static final Map<String, Function<Api, Call>> ALL = Map.ofEntries(
            Map.entry("listRecipes", caller -> caller.get("/api/recipes?limit=1")),
            Map.entry("createRecipe", caller -> caller.post("/api/recipes").json(RecipeDocuments.simple())),
            Map.entry("listWorkingRecipes", caller -> caller.get("/api/recipes/working?limit=1")),
            Map.entry("getRecipe", caller -> caller.get(path(published(EDITOR)))),
            Map.entry("getRecipeJsonLd", caller -> caller.get(path(published(EDITOR)) + "/json-ld")),
            Map.entry("getWorkingRecipe", caller -> caller.get(working(own(caller)))),
            Map.entry("replaceWorkingRecipe", caller -> changing("PUT", caller).json(RecipeDocuments.simple())),
            Map.entry("patchWorkingRecipe", caller -> changing("PATCH", caller).merge("{\"servings\": 2}")),
            Map.entry("trashRecipe", caller -> changing("DELETE", caller)),
            Map.entry("listRecipeRevisions", caller -> caller.get(path(own(caller)) + "/revisions")),
            Map.entry("getRecipeRevision", caller -> caller.get(path(own(caller)) + "/revisions/1")),
            Map.entry("submitRecipe", caller -> command(caller, own(caller), "submit")),
            Map.entry("approveRecipe", caller -> command(caller, saved(Api.user("editor2")), "approve")),
            Map.entry("publishRecipe", caller -> command(caller, own(caller), "publish")),
            Map.entry("unpublishRecipe", caller -> command(caller, published(Api.user("editor2")), "unpublish")),
            Map.entry("restoreRecipe", RecipeCalls::restoring));

    private RecipeCalls() {}

    private static Call changing(String method, Api caller) {
        Answer recipe = own(caller);
        return caller.call(method, working(recipe)).ifMatch(recipe.etag());
    }

    private static Call restoring(Api caller) {
        Answer recipe = own(caller);
        trash(owner(caller), recipe);
        return command(caller, recipe, "restore");
    }
}
