package com.mealprep360.stack;

import com.mealprep360.sdk.ApiException;
import com.mealprep360.sdk.api.RecipesApi;
import com.mealprep360.sdk.api.RecipesApi.APICreateRecipeRequest;
import com.mealprep360.sdk.api.RecipesApi.APIGetRecipeRequest;
import com.mealprep360.sdk.client.MealPrep360;
import com.mealprep360.sdk.client.Problems;
import com.mealprep360.sdk.model.Problem;
import com.mealprep360.sdk.model.RecipeDocument;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Puts recipes on a running platform the way any client would: signed in as an editor, through the SDK. What is public
 * already is left alone, so it can be repeated.
 *
 * @param platform where the platform is, such as {@code http://localhost:8080}
 * @param issuer the realm that knows the demo people
 * @param say told what happens, a line per recipe
 */
record DemoLoading(URI platform, URI issuer, Consumer<String> say) {

    private static final String LOCALE = "en";

    /** What became of a recipe. */
    enum Outcome {
        ADDED("added"),
        PUBLIC("was there already"),
        TAKEN("left out: its slug belongs to a recipe that is not public");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }
    }

    /**
     * Adds the recipes of a folder and publishes them.
     *
     * @return how many had which outcome; those that none had are absent
     * @throws StackFailure if the platform or Keycloak is not there, or refuses a recipe; what was added before stays
     */
    Map<Outcome, Integer> load(Path folder) {
        if (!Probe.ok(platform.resolve("/health/ready"))) {
            throw new StackFailure(
                    "No platform is ready at " + platform + "; start it with ./mvnw -Prun and wait until it "
                            + "says so, or name its port with -Dmealprep360.http.port=<port>.");
        }
        String token = DemoSignIn.accessToken(issuer, "editor");
        RecipesApi recipes =
                MealPrep360.signedIn(platform.resolve("/api"), () -> token).recipes();
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (RecipeDocument recipe : DemoRecipes.read(folder)) {
            Outcome outcome = add(recipes, recipe);
            say.accept("  %-32s  %s".formatted(recipe.getSlug(), outcome.words));
            outcomes.merge(outcome, 1, Integer::sum);
        }
        return outcomes;
    }

    private Outcome add(RecipesApi recipes, RecipeDocument recipe) {
        try {
            if (isPublic(recipes, recipe.getSlug())) {
                return Outcome.PUBLIC;
            }
            create(recipes, recipe);
            return Outcome.ADDED;
        } catch (ApiException e) {
            if (Problems.in(e)
                    .map(Problems::slug)
                    .filter("editorial-slug-taken"::equals)
                    .isPresent()) {
                return Outcome.TAKEN;
            }
            throw new StackFailure(
                    "The platform at " + platform + " did not take " + recipe.getSlug() + ": " + reason(e), e);
        }
    }

    private static boolean isPublic(RecipesApi recipes, String slug) throws ApiException {
        try {
            recipes.getRecipe(APIGetRecipeRequest.newBuilder()
                    .idOrSlug(slug)
                    .locale(LOCALE)
                    .build());
            return true;
        } catch (ApiException e) {
            if (e.getCode() == 404) {
                return false;
            }
            throw e;
        }
    }

    /** Once more where no answer came: the key sees to it that this makes no second recipe. */
    private static void create(RecipesApi recipes, RecipeDocument recipe) throws ApiException {
        APICreateRecipeRequest request = APICreateRecipeRequest.newBuilder()
                .recipeDocument(recipe)
                .publish(true)
                .locale(LOCALE)
                .idempotencyKey(UUID.randomUUID().toString())
                .build();
        try {
            recipes.createRecipe(request);
        } catch (ApiException e) {
            if (e.getCode() != 0) {
                throw e;
            }
            recipes.createRecipe(request);
        }
    }

    private static String reason(ApiException e) {
        return Problems.in(e)
                .map(Problem::getDetail)
                .orElse(
                        e.getCode() == 0
                                ? "it does not answer any more."
                                : "it answered with HTTP " + e.getCode() + ".");
    }
}
