package com.mealprep360.examples;

import com.mealprep360.sdk.ApiException;
import com.mealprep360.sdk.api.RecipesApi;
import com.mealprep360.sdk.api.RecipesApi.APIGetRecipeRequest;
import com.mealprep360.sdk.api.RecipesApi.APIListRecipesRequest;
import com.mealprep360.sdk.api.RecipesApi.APISearchRecipesRequest;
import com.mealprep360.sdk.client.MealPrep360;
import com.mealprep360.sdk.client.Pages;
import com.mealprep360.sdk.client.Problems;
import com.mealprep360.sdk.client.UncheckedApiException;
import com.mealprep360.sdk.model.IngredientGroup;
import com.mealprep360.sdk.model.InstructionStep;
import com.mealprep360.sdk.model.RecipeCard;
import com.mealprep360.sdk.model.RecipeCards;
import com.mealprep360.sdk.model.RecipeDocument;
import com.mealprep360.sdk.model.RecipeSearchResult;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Published recipes on the command line: {@code list}, {@code search <words>}, {@code show <slug>}. */
public final class BrowseRecipes {
    private static final String API = "http://localhost:8080/api";
    private static final int MOST = 30;

    private final RecipesApi recipes;
    private final PrintStream out;

    /**
     * Browses one server.
     *
     * @param out where it is shown
     */
    public BrowseRecipes(MealPrep360 server, PrintStream out) {
        recipes = server.recipes();
        this.out = out;
    }

    /** {@code MEALPREP360_API} says where the API is, else it is on this machine. */
    public static void main(String[] args) {
        URI api = URI.create(Objects.requireNonNullElse(System.getenv("MEALPREP360_API"), API));
        try {
            new BrowseRecipes(MealPrep360.anonymous(api), System.out).run(List.of(args));
        } catch (ApiException e) {
            fail(e);
        } catch (UncheckedApiException e) {
            fail(e.getCause());
        }
    }

    /** Does what a command line says. */
    public void run(List<String> words) throws ApiException {
        String command = words.isEmpty() ? "list" : words.get(0);
        String rest = String.join(" ", words.subList(Math.min(1, words.size()), words.size()));
        switch (command) {
            case "list" -> list();
            case "search" -> search(rest);
            case "show" -> show(rest);
            default -> out.println("One of: list, search <words>, show <slug>");
        }
    }

    /** The newest ones; pages after the last one that is shown are not asked for. */
    private void list() {
        Stream<RecipeCard> newest = Pages.each(
                cursor -> recipes.listRecipes(
                        APIListRecipesRequest.newBuilder().cursor(cursor).build()),
                RecipeCards::getItems,
                RecipeCards::getNextCursor);
        newest.limit(MOST).forEach(this::line);
    }

    private void search(String words) throws ApiException {
        RecipeSearchResult found = recipes.searchRecipes(
                APISearchRecipesRequest.newBuilder().q(words).limit(MOST).build());
        found.getItems().forEach(this::line);
        if (found.getItems().isEmpty()) {
            String instead = found.getDidYouMean();
            out.println(instead == null ? "Nothing found." : "Nothing found. Did you mean: " + instead + "?");
        }
    }

    private void show(String slug) throws ApiException {
        RecipeDocument recipe = recipes.getRecipe(
                        APIGetRecipeRequest.newBuilder().idOrSlug(slug).build())
                .getDocument();
        out.println(recipe.getTitle());
        print(recipe.getSummary());
        for (IngredientGroup group :
                Objects.requireNonNullElse(recipe.getIngredientGroups(), List.<IngredientGroup>of())) {
            out.println();
            print(group.getTitle());
            group.getLines().forEach(line -> out.println("  - " + line.getText()));
        }
        out.println();
        int number = 1;
        for (InstructionStep step : Objects.requireNonNullElse(recipe.getSteps(), List.<InstructionStep>of())) {
            out.printf("%2d. %s%n", number++, step.getText());
        }
    }

    private void line(RecipeCard card) {
        String minutes = card.getTotalMinutes() == null ? "" : card.getTotalMinutes() + " min";
        out.printf("%-32s %8s  %s%n", card.getSlug(), minutes, card.getTitle());
    }

    private void print(String text) {
        if (text != null) {
            out.println(text);
        }
    }

    private static void fail(ApiException failure) {
        System.err.println(
                Problems.in(failure).map(problem -> problem.getDetail()).orElse(failure.getMessage()));
        System.exit(1);
    }
}
