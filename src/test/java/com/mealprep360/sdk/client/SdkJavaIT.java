package com.mealprep360.sdk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mealprep360.sdk.ApiException;
import com.mealprep360.sdk.ApiResponse;
import com.mealprep360.sdk.api.FeedsApi.APIGetFeedRequest;
import com.mealprep360.sdk.api.RecipesApi.APICreateRecipeRequest;
import com.mealprep360.sdk.api.RecipesApi.APIGetRecipeJsonLdRequest;
import com.mealprep360.sdk.api.RecipesApi.APIGetRecipeRequest;
import com.mealprep360.sdk.api.RecipesApi.APIListRecipesRequest;
import com.mealprep360.sdk.api.RecipesApi.APIPatchWorkingRecipeRequest;
import com.mealprep360.sdk.api.RecipesApi.APIPublishRecipeRequest;
import com.mealprep360.sdk.model.FieldError;
import com.mealprep360.sdk.model.IngredientGroup;
import com.mealprep360.sdk.model.IngredientLine;
import com.mealprep360.sdk.model.InstructionStep;
import com.mealprep360.sdk.model.Problem;
import com.mealprep360.sdk.model.Recipe;
import com.mealprep360.sdk.model.RecipeCard;
import com.mealprep360.sdk.model.RecipeDocument;
import com.mealprep360.sdk.model.Role;
import com.mealprep360.sdk.model.WorkingRecipe;
import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import java.io.File;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Java SDK against the running server, as a client application uses it. */
class SdkJavaIT {
    private static MealPrep360 reader;
    private static MealPrep360 editor;

    @BeforeAll
    static void signIn() throws Exception {
        Stack stack = TestStack.shared();
        URI api = stack.platform().baseUri().resolve("/api");
        String token = DirectGrant.accessToken(stack.issuer(), "editor");
        reader = MealPrep360.anonymous(api);
        editor = MealPrep360.signedIn(api, () -> token);
    }

    @Test
    void theCallerIsWhoSignedIn() throws Exception {
        assertThat(editor.identity().getUser().getRoles()).contains(Role.EDITOR, Role.USER);
    }

    @Test
    void aRecipeIsWrittenRevisedPublishedAndRead() throws Exception {
        ApiResponse<WorkingRecipe> created = create("Ayşe’s mercimek çorbası");
        UUID id = created.getData().getId();
        ApiResponse<WorkingRecipe> revised = editor.recipes()
                .patchWorkingRecipeWithHttpInfo(APIPatchWorkingRecipeRequest.newBuilder()
                        .id(id)
                        .ifMatch(ETags.of(created))
                        .requestBody(Map.of("servings", 4))
                        .build());
        editor.recipes()
                .publishRecipe(APIPublishRecipeRequest.newBuilder()
                        .id(id)
                        .ifMatch(ETags.of(revised))
                        .build());

        Recipe published = reader.recipes()
                .getRecipe(APIGetRecipeRequest.newBuilder()
                        .idOrSlug(revised.getData().getSlug())
                        .build());

        assertThat(published.getId()).isEqualTo(id);
        assertThat(published.getDocument().getTitle()).startsWith("Ayşe’s mercimek çorbası");
        assertThat(published.getDocument().getServings()).isEqualTo(4);
        assertThat(reader.recipes()
                        .getRecipeJsonLd(APIGetRecipeJsonLdRequest.newBuilder()
                                .idOrSlug(id.toString())
                                .build()))
                .containsEntry("name", published.getDocument().getTitle());
        assertThat(reader.recipes()
                        .listRecipes(
                                APIListRecipesRequest.newBuilder().limit(100).build())
                        .getItems())
                .extracting(RecipeCard::getId)
                .contains(id);
    }

    @Test
    void aFeedComesAsAFile() throws Exception {
        File feed = reader.feeds()
                .getFeed(APIGetFeedRequest.newBuilder().format("atom").limit(1).build());

        assertThat(feed).content().contains("http://www.w3.org/2005/Atom");
    }

    @Test
    void whoeverComesLateIsToldWhatIsCurrent() throws Exception {
        ApiResponse<WorkingRecipe> created = create("Bread");
        UUID id = created.getData().getId();
        APIPatchWorkingRecipeRequest change = APIPatchWorkingRecipeRequest.newBuilder()
                .id(id)
                .ifMatch(ETags.of(created))
                .requestBody(Map.of("summary", "First"))
                .build();
        editor.recipes().patchWorkingRecipe(change);

        Problem problem = refused(() -> editor.recipes()
                .patchWorkingRecipe(APIPatchWorkingRecipeRequest.newBuilder()
                        .id(id)
                        .ifMatch(ETags.of(created))
                        .requestBody(Map.of("summary", "Second"))
                        .build()));

        assertThat(problem.getStatus()).isEqualTo(412);
        assertThat(Problems.slug(problem)).isEqualTo("stale");
        assertThat(String.valueOf(problem.getSee())).isEqualTo("/api/recipes/" + id + "/working");
    }

    @Test
    void eachFaultOfTheInputIsNamedByItsPointer() {
        RecipeDocument document = new RecipeDocument().title("").prepMinutes(-1);

        Problem problem = refused(() -> editor.recipes()
                .createRecipe(APICreateRecipeRequest.newBuilder()
                        .recipeDocument(document)
                        .build()));

        assertThat(Problems.slug(problem)).isEqualTo("invalid-request");
        assertThat(problem.getErrors()).extracting(FieldError::getPointer).contains("/title", "/prepMinutes");
    }

    @Test
    void whoeverIsNotSignedInDoesNotWrite() {
        Problem problem = refused(() -> reader.recipes()
                .createRecipe(APICreateRecipeRequest.newBuilder()
                        .recipeDocument(new RecipeDocument().title("Soup"))
                        .build()));

        assertThat(problem.getStatus()).isEqualTo(401);
        assertThat(Problems.slug(problem)).isEqualTo("unauthenticated");
    }

    private static ApiResponse<WorkingRecipe> create(String title) throws ApiException {
        RecipeDocument document = new RecipeDocument()
                .title(title + " " + UUID.randomUUID())
                .ingredientGroups(
                        List.of(new IngredientGroup().lines(List.of(new IngredientLine().text("200 g red lentils")))))
                .steps(List.of(new InstructionStep().text("Simmer.").minutes(20)));
        return editor.recipes()
                .createRecipeWithHttpInfo(APICreateRecipeRequest.newBuilder()
                        .recipeDocument(document)
                        .build());
    }

    private static Problem refused(Callable<?> call) {
        ApiException failure = catchThrowableOfType(ApiException.class, call::call);
        return Problems.in(failure).orElseThrow(() -> new AssertionError("Refused without a problem", failure));
    }
}
