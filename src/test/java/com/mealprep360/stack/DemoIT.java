package com.mealprep360.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.stack.DemoLoading.Outcome;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.RecipeDocuments;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoIT {

    private final Stack stack = TestStack.shared();
    private final Path recipes = BuiltServers.find().demoRecipes();
    private final List<String> said = new ArrayList<>();

    @Test
    void allRecipesArePublishedAndLoadingThemAgainChangesNothing() throws IOException {
        assertThat(loading().load(recipes)).isEqualTo(Map.of(Outcome.ADDED, 26));

        List<Answer> published = published();
        assertThat(said).hasSize(26).allMatch(line -> line.endsWith(" added"));
        said.clear();

        assertThat(loading().load(recipes)).isEqualTo(Map.of(Outcome.PUBLIC, 26));
        assertThat(said).hasSize(26).allMatch(line -> line.endsWith(" was there already"));
        assertThat(published())
                .extracting(Answer::etag)
                .isEqualTo(published.stream().map(Answer::etag).toList());
    }

    /** Each as it stands in its file, all ids of its parts included. */
    private List<Answer> published() throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (Path file : DemoRecipes.files(recipes)) {
            ObjectNode document = Json.object(Files.readString(file));
            Answer answer = Api.anonymous()
                    .get("/api/recipes/" + document.get("slug").asText())
                    .expect(200);
            assertThat(answer.json().get("document")).isEqualTo(document);
            answers.add(answer);
        }
        return answers;
    }

    @Test
    void aDraftWithTheSameSlugIsLeftAlone(@TempDir Path folder) throws IOException {
        ObjectNode recipe = RecipeDocuments.simple();
        Answer draft = Api.user("editor").post("/api/recipes").json(recipe).expect(201);
        Files.writeString(folder.resolve("taken.json"), Json.write(recipe.put("slug", draft.at("/slug"))));

        assertThat(loading().load(folder)).isEqualTo(Map.of(Outcome.TAKEN, 1));
        assertThat(said).singleElement().asString().contains(draft.at("/slug"), "left out");
        Api.anonymous().get("/api/recipes/" + draft.at("/slug")).expect(404);
    }

    @Test
    void whatThePlatformRefusesIsToldInItsOwnWords(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("empty.json"),
                Json.write(RecipeDocuments.simple().put("slug", "Not a slug")));

        assertThatThrownBy(() -> loading().load(folder))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("did not take Not a slug: ");
    }

    @Test
    void withoutAPlatformItIsSaidHowToStartOne() {
        URI nobody = URI.create("http://localhost:" + Ports.free());

        assertThatThrownBy(() -> new DemoLoading(nobody, URI.create(stack.issuer()), said::add).load(recipes))
                .isInstanceOf(StackFailure.class)
                .hasMessage(
                        "No platform is ready at " + nobody + "; start it with ./mvnw -Prun and wait until it says so, "
                                + "or name its port with -Dmealprep360.http.port=<port>.");
    }

    @Test
    void withoutKeycloakItIsSaidHowToStartIt() {
        URI nobody = URI.create("http://localhost:" + Ports.free() + "/realms/mealprep360");

        assertThatThrownBy(() -> new DemoLoading(stack.platform().baseUri(), nobody, said::add).load(recipes))
                .isInstanceOf(StackFailure.class)
                .hasMessageStartingWith(
                        "Keycloak does not answer at " + nobody + "; start it together with the platform");
    }

    @Test
    void aRealmWithoutTheDemoPeopleIsNamed() {
        URI master = stack.keycloak().uri().resolve("/realms/master");

        assertThatThrownBy(() -> new DemoLoading(stack.platform().baseUri(), master, said::add).load(recipes))
                .isInstanceOf(StackFailure.class)
                .hasMessageStartingWith(master + " does not let editor sign in (HTTP 4");
    }

    @Test
    void aPlatformWithRecipesIsNotOfferedMore() {
        Api.user("editor")
                .post("/api/recipes?publish=true")
                .json(RecipeDocuments.simple())
                .expect(201);
        StackSettings settings = new StackSettings(
                Path.of("unused"),
                "127.0.0.1",
                stack.platform().baseUri().getPort(),
                8180,
                5432,
                9200,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);

        assertThat(DemoOffer.of(settings, 26)).isEmpty();
    }

    private DemoLoading loading() {
        return new DemoLoading(stack.platform().baseUri(), URI.create(stack.issuer()), said::add);
    }
}
