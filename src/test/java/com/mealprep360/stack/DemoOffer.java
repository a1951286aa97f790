package com.mealprep360.stack;

import com.mealprep360.sdk.ApiException;
import com.mealprep360.sdk.api.RecipesApi.APIListRecipesRequest;
import com.mealprep360.sdk.client.MealPrep360;
import java.net.URI;
import java.util.Optional;

/** Tells whoever starts with nothing how to get something to look at. */
final class DemoOffer {

    private DemoOffer() {}

    /**
     * The command that adds the demo recipes to the platform that runs with these settings; empty where it has recipes
     * already, or where the people are not ours and nobody could sign in to add them.
     *
     * @param recipes how many there are to add
     */
    static Optional<String> of(StackSettings settings, int recipes) {
        if (settings.issuer().isPresent() || !hasNoRecipe(settings.platformUri())) {
            return Optional.empty();
        }
        return Optional.of("./mvnw -Pdemo%s%s adds %d recipes"
                .formatted(
                        port("mealprep360.http.port", settings.httpPort(), StackSettings.HTTP_PORT),
                        port("mealprep360.keycloak.port", settings.keycloakPort(), StackSettings.KEYCLOAK_PORT),
                        recipes));
    }

    /** The command runs in a process of its own, perhaps in another shell, which has to be told. */
    private static String port(String setting, int port, int usual) {
        return port == usual ? "" : " -D" + setting + "=" + port;
    }

    /** An offer is not worth a failure: a platform that does not say is not asked twice. */
    private static boolean hasNoRecipe(URI platform) {
        try {
            return MealPrep360.anonymous(platform.resolve("/api"))
                    .recipes()
                    .listRecipes(APIListRecipesRequest.newBuilder().limit(1).build())
                    .getItems()
                    .isEmpty();
        } catch (ApiException e) {
            return false;
        }
    }
}
