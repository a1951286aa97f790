package com.mealprep360.recipes;

import com.mealprep360.editorial.reading.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where the public finds recipes. */
@ApplicationScoped
public class RecipeShelf implements Shelf {
    @Inject
    RecipesConfig config;

    @Override
    public String type() {
        return RecipeContent.TYPE;
    }

    @Override
    public String table() {
        return "recipes.published";
    }

    @Override
    public String previewView() {
        return "recipes.preview";
    }

    @Override
    public String path() {
        return "/api/recipes";
    }

    @Override
    public String listOperation() {
        return "listRecipes";
    }

    @Override
    public String itemOperation() {
        return "getRecipe";
    }

    @Override
    public String page() {
        return config.page();
    }

    @Override
    public long memoryBytes() {
        return config.memoryBytes();
    }
}
