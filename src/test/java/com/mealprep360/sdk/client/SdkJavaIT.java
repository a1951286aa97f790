package com.mealprep360.sdk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mealprep360.examples.BrowseRecipes;
import com.mealprep360.sdk.ApiException;
import com.mealprep360.sdk.ApiResponse;
import com.mealprep360.sdk.api.FeedsApi.APIGetFeedRequest;
import com.mealprep360.sdk.api.ItemsApi.APICreateCommentRequest;
import com.mealprep360.sdk.api.ItemsApi.APIListCommentsRequest;
import com.mealprep360.sdk.api.MediaApi.APIUploadMediumRequest;
import com.mealprep360.sdk.api.RecipesApi.APICreateRecipeRequest;
import com.mealprep360.sdk.api.RecipesApi.APIGetRecipeJsonLdRequest;
import com.mealprep360.sdk.api.RecipesApi.APIGetRecipeRequest;
import com.mealprep360.sdk.api.RecipesApi.APIGetWorkingRecipeRequest;
import com.mealprep360.sdk.api.RecipesApi.APIListRecipesRequest;
import com.mealprep360.sdk.api.RecipesApi.APIPatchWorkingRecipeRequest;
import com.mealprep360.sdk.api.RecipesApi.APIPublishRecipeRequest;
import com.mealprep360.sdk.model.Comment;
import com.mealprep360.sdk.model.Comments;
import com.mealprep360.sdk.model.FieldError;
import com.mealprep360.sdk.model.IngredientGroup;
import com.mealprep360.sdk.model.IngredientLine;
import com.mealprep360.sdk.model.InstructionStep;
import com.mealprep360.sdk.model.Medium;
import com.mealprep360.sdk.model.NewComment;
import com.mealprep360.sdk.model.Problem;
import com.mealprep360.sdk.model.Recipe;
import com.mealprep360.sdk.model.RecipeCard;
import com.mealprep360.sdk.model.RecipeDocument;
import com.mealprep360.sdk.model.Role;
import com.mealprep360.sdk.model.WorkingRecipe;
import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(Problems.slug(problem)).isEqualTo(ProblemSlug.STALE.slug());
        assertThat(String.valueOf(problem.getSee())).isEqualTo("/api/recipes/" + id + "/working");
    }

    @Test
    void aListIsWalkedOverItsPagesAndOnlyAsFarAsSomebodyLooks() throws Exception {
        UUID id = create("Walked").getData().getId();
        for (String text : List.of("For how many?", "Which lentils?", "How long?")) {
            editor.items()
                    .createComment(APICreateCommentRequest.newBuilder()
                            .id(id)
                            .newComment(new NewComment().text(text))
                            .build());
        }
        AtomicInteger calls = new AtomicInteger();
        Pages.Call<Comments> list = cursor -> {
            calls.incrementAndGet();
            return editor.items()
                    .listComments(APIListCommentsRequest.newBuilder()
                            .id(id)
                            .limit(1)
                            .cursor(cursor)
                            .build());
        };

        assertThat(Pages.each(list, Comments::getItems, Comments::getNextCursor))
                .extracting(Comment::getText)
                .containsExactlyInAnyOrder("For how many?", "Which lentils?", "How long?");
        assertThat(Pages.stream(list, Comments::getNextCursor)).hasSize(3);
        calls.set(0);
        assertThat(Pages.each(list, Comments::getItems, Comments::getNextCursor).findFirst())
                .isPresent();
        assertThat(calls).hasValue(1);
        assertThatThrownBy(() -> Pages.stream(
                                cursor -> editor.items()
                                        .listComments(APIListCommentsRequest.newBuilder()
                                                .id(UUID.randomUUID())
                                                .build()),
                                Comments::getNextCursor)
                        .toList())
                .isInstanceOf(UncheckedApiException.class)
                .hasCauseInstanceOf(ApiException.class);
    }

    @Test
    void aChangeIsMadeOnWhatIsCurrentWhoeverElseWrites() throws Exception {
        UUID id = create("Shared").getData().getId();
        AtomicInteger calls = new AtomicInteger();

        WorkingRecipe changed = Tagged.update(() -> working(id), current -> {
            if (calls.incrementAndGet() == 1) {
                patch(id, current.etag(), Map.of("servings", 6));
            }
            int servings =
                    Objects.requireNonNullElse(current.value().getDocument().getServings(), 0);
            return patch(id, current.etag(), Map.of("servings", servings + 1));
        });

        assertThat(changed.getDocument().getServings()).isEqualTo(7);
        assertThat(calls).hasValue(2);
    }

    @Test
    void aChangeThatIsAlwaysTooLateIsGivenUp() throws Exception {
        ApiResponse<WorkingRecipe> created = create("Contended");
        UUID id = created.getData().getId();
        AtomicInteger calls = new AtomicInteger();

        Problem problem = refused(() -> Tagged.update(
                () -> working(id),
                current -> {
                    patch(id, current.etag(), Map.of("summary", "Somebody else’s, " + calls.incrementAndGet()));
                    return patch(id, current.etag(), Map.of("summary", "Mine"));
                },
                2));

        assertThat(Problems.slug(problem)).isEqualTo("stale");
        assertThat(working(id).getData().getDocument().getSummary()).isEqualTo("Somebody else’s, 2");
    }

    @Test
    void aPictureIsUploadedAsItIs(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("dot.png");
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", file.toFile());

        Medium medium = editor.media()
                .uploadMedium(APIUploadMediumRequest.newBuilder()
                        .body(file.toFile())
                        .filename("dot.png")
                        .build());

        assertThat(List.of(medium.getWidth(), medium.getHeight())).containsExactly(3, 2);
    }

    @Test
    void theExampleListsSearchesAndShows() throws Exception {
        ApiResponse<WorkingRecipe> created = create("Example’s lentils");
        String slug = created.getData().getSlug();
        editor.recipes()
                .publishRecipe(APIPublishRecipeRequest.newBuilder()
                        .id(created.getData().getId())
                        .ifMatch(ETags.of(created))
                        .build());

        assertThat(example("list")).contains(slug);
        assertThat(example("show", slug)).contains("Example’s lentils", "- 200 g red lentils", " 1. Simmer.");
        assertThat(example("search", UUID.randomUUID().toString())).contains("Nothing found.");
        assertThat(example("cook")).contains("search <words>");
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

    private static String example(String... words) throws ApiException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BrowseRecipes(reader, new PrintStream(out, true, StandardCharsets.UTF_8)).run(List.of(words));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ApiResponse<WorkingRecipe> working(UUID id) throws ApiException {
        return editor.recipes()
                .getWorkingRecipeWithHttpInfo(
                        APIGetWorkingRecipeRequest.newBuilder().id(id).build());
    }

    private static WorkingRecipe patch(UUID id, String etag, Map<String, Object> change) throws ApiException {
        return editor.recipes()
                .patchWorkingRecipe(APIPatchWorkingRecipeRequest.newBuilder()
                        .id(id)
                        .ifMatch(etag)
                        .requestBody(change)
                        .build());
    }

    private static Problem refused(Callable<?> call) {
        ApiException failure = catchThrowableOfType(ApiException.class, call::call);
        return Problems.in(failure).orElseThrow(() -> new AssertionError("Refused without a problem", failure));
    }
}
