package com.mealprep360.recipes;

import static com.mealprep360.support.RecipeDocuments.full;
import static com.mealprep360.support.RecipeDocuments.simple;
import static com.mealprep360.support.RecipeDocuments.titled;
import static com.mealprep360.support.RecipeDocuments.unique;
import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.saved;
import static com.mealprep360.support.Recipes.working;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Database;
import com.mealprep360.support.Together;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing recipes: new ones, and new revisions of them. */
class RecipesApiIT {
    private final Api user = Api.user("user");
    private final Api editor = Api.user("editor");

    @Test
    void whatAUserWritesIsPersonal() {
        Answer recipe = saved(user);

        assertThat(recipe.at("/ownership")).isEqualTo("personal");
        assertThat(recipe.at("/workflow")).isEqualTo("draft");
        assertThat(recipe.at("/publication")).isEqualTo("unpublished");
        assertThat(recipe.at("/revision/number")).isEqualTo("1");
        assertThat(recipe.at("/revision/author"))
                .isEqualTo(recipe.at("/owner"))
                .isEqualTo(user.get("/api/user").send().at("/subject"));
    }

    @Test
    void whatAnEditorWritesIsEditorialAtOnce() {
        Answer recipe = saved(editor);

        assertThat(recipe.at("/ownership")).isEqualTo("editorial");
        Api.user("editor2").get(working(recipe)).expect(200);
    }

    @Test
    void whatManyCreateAtOnceStaysApart() {
        String titles = unique("At once");
        List<Api> authors = List.of(user, editor);

        List<Answer> created = Together.call(24, i -> saved(authors.get(i % 2), tagged(titles + " " + i, "tag-" + i)));

        for (int i = 0; i < created.size(); i++) {
            Api author = authors.get(i % 2);
            JsonNode read = author.get(working(created.get(i))).expect(200).json();
            assertThat(read).isEqualTo(created.get(i).json());
            assertThat(read.at("/document/title").asText()).isEqualTo(titles + " " + i);
            assertThat(read.at("/document/tags")).hasSize(1);
            assertThat(read.at("/document/tags/0").asText()).isEqualTo("tag-" + i);
            assertThat(read.at("/slug").asText()).endsWith("-" + i);
            assertThat(read.at("/owner").asText())
                    .isEqualTo(author.get("/api/user").send().at("/subject"));
            assertThat(read.at("/ownership").asText()).isEqualTo(i % 2 == 0 ? "personal" : "editorial");
            assertThat(created.get(i).header("traceparent").orElseThrow())
                    .contains(callThatCreated(read.path("id").asText()));
        }
    }

    private static String callThatCreated(String id) {
        return Database.shared()
                .withHandle(
                        handle -> handle.createQuery("SELECT correlation_id FROM kernel.event WHERE aggregateid = :id")
                                .bind("id", id)
                                .mapTo(String.class)
                                .one());
    }

    private static ObjectNode tagged(String title, String tag) {
        ObjectNode recipe = titled(title);
        recipe.putArray("tags").add(tag);
        return recipe;
    }

    @Test
    void whatWasCreatedIsFoundAtItsLocation() {
        Answer created = saved(user);

        assertThat(created.location()).endsWith(working(created));
        assertThat(created.header("Content-Language")).hasValue("en");
        Answer read = user.get(working(created)).expect(200);
        assertThat(read.json()).isEqualTo(created.json());
        assertThat(read.etag()).isEqualTo(created.etag()).isEqualTo('"' + created.at("/revision/id") + '"');
        assertThat(read.header("Cache-Control")).hasValue("no-store");
    }

    @Test
    void everyFieldComesBackAsItWasSent() {
        ObjectNode sent = full(unique("Full"));

        Answer created = saved(user, sent);

        assertThat(withoutSlug(created.json().path("document"))).isEqualTo(sent);
        assertThat(withoutSlug(user.get(working(created)).send().json().path("document")))
                .isEqualTo(sent);
    }

    @Test
    void partsGetIdsAndKeepThem() {
        Answer created = saved(user);
        String group = created.at("/document/ingredientGroups/0/id");
        String line = created.at("/document/ingredientGroups/0/lines/0/id");
        String step = created.at("/document/steps/0/id");
        assertThat(List.of(group, line, step))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{8}-[0-9a-f]{4}-7.*"));

        Answer changed = changed(user, created, "{\"servings\": 6}");

        assertThat(changed.at("/document/ingredientGroups/0/id")).isEqualTo(group);
        assertThat(changed.at("/document/ingredientGroups/0/lines/0/id")).isEqualTo(line);
        assertThat(changed.at("/document/steps/0/id")).isEqualTo(step);
    }

    @Test
    void idsOfOnesOwnAreKept() {
        ObjectNode document = full(unique("Own ids"));

        Answer created = saved(user, document);

        assertThat(created.at("/document/steps/0/ingredientIds/0"))
                .isEqualTo(document.at("/steps/0/ingredientIds/0").asText());
        assertThat(saved(user, document).at("/document/steps/0/id"))
                .isEqualTo(document.at("/steps/0/id").asText());
    }

    @Test
    void idsThatDoNotFitTogetherAreRefused() {
        ObjectNode document = full(unique("Bad ids"));
        ((ObjectNode) document.at("/steps/0")).set("id", document.at("/ingredientGroups/0/id"));
        ((ObjectNode) document.at("/steps/0")).putArray("ingredientIds").add("01939a3e-6c1d-7c3f-9d53-000000000000");

        Answer refused = user.post("/api/recipes").json(document).expect(400);

        assertThat(refused.pointers()).containsExactlyInAnyOrder("/steps/0/id", "/steps/0/ingredientIds/0");
    }

    @Test
    void theWholeTimeIsNoLessThanItsParts() {
        ObjectNode document =
                simple().put("prepMinutes", 10).put("cookMinutes", 50).put("totalMinutes", 49);

        assertThat(user.post("/api/recipes").json(document).expect(400).pointers())
                .containsExactly("/totalMinutes");
        saved(user, document.put("totalMinutes", 50));
    }

    @Test
    void puttingReplacesTheWholeDocument() {
        Answer before = saved(user, full(unique("Long")));
        String title = unique("Short");

        Answer after = user.put(working(before))
                .ifMatch(before.etag())
                .json(titled(title))
                .expect(200);

        assertThat(after.json().path("document")).isEqualTo(titled(title).put("slug", before.at("/slug")));
        assertThat(after.at("/revision/number")).isEqualTo("2");
        assertThat(after.etag()).isNotEqualTo(before.etag());
        assertThat(after.at("/createdAt")).isEqualTo(before.at("/createdAt"));
    }

    @Test
    void patchingChangesWhatItNames() {
        Answer before = saved(user, full(unique("Patched")));

        Answer after = changed(user, before, """
        {"summary": null, "servings": 8, "tags": ["one"], "source": {"name": null, "externalId": "new"}, "equipment": null}
        """);

        ObjectNode expected = (ObjectNode) before.json().path("document").deepCopy();
        expected.remove(List.of("summary", "equipment"));
        expected.put("servings", 8).putArray("tags").add("one");
        ((ObjectNode) expected.path("source")).put("externalId", "new").remove("name");
        assertThat(after.json().path("document")).isEqualTo(expected);
    }

    @Test
    void whatAPatchMakesIsCheckedAsAWhole() {
        Answer before = saved(user, full(unique("Patched")));

        Answer refused =
                user.patch(working(before)).ifMatch(before.etag()).merge("""
        {"title": null, "prepMinutes": -1, "steps": [{"text": "Stir.", "minutes": "long"}], "colour": "red", "totalMinutes": 1}
        """).expect(400);

        assertThat(refused.pointers())
                .containsExactlyInAnyOrder("/title", "/prepMinutes", "/steps/0/minutes", "/colour");
        assertThat(user.get(working(before)).send().etag()).isEqualTo(before.etag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"title\"", "7", "null", "true"})
    void aPatchThatIsNoObjectIsRefused(String patch) {
        Answer recipe = saved(user);

        user.patch(working(recipe))
                .ifMatch(recipe.etag())
                .merge(patch)
                .onPurpose()
                .expect(400);
    }

    @Test
    void aPatchHasItsOwnMediaType() {
        Answer recipe = saved(user);

        assertThat(user.patch(working(recipe))
                        .ifMatch(recipe.etag())
                        .json("{\"servings\": 2}")
                        .onPurpose()
                        .expect(415)
                        .problem())
                .isEqualTo("unsupported-media-type");
    }

    @Test
    void savingWhatIsSavedMakesNoRevision() {
        Answer before = saved(user, full(unique("Same")));

        Answer put = user.put(working(before))
                .ifMatch(before.etag())
                .json(before.json().path("document"))
                .expect(200);
        Answer patched = changed(user, before, "{}");

        assertThat(put.json()).isEqualTo(before.json());
        assertThat(patched.json()).isEqualTo(before.json());
        assertThat(user.get(path(before) + "/revisions").send().json().path("items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /working",
        "PATCH, /working",
        "DELETE, /working",
        "POST, /submit",
        "POST, /publish",
        "POST, /unpublish",
        "POST, /approve",
        "POST, /restore"
    })
    void nobodysChangeIsOverwritten(String method, String resource) {
        Answer before = saved(editor);
        changed(editor, before, "{\"servings\": 3}");
        String body = method.equals("PUT") ? simple().toString() : "{\"servings\": 4}";

        Answer stale =
                withBody(method, resource, before, body).ifMatch(before.etag()).expect(412);
        Answer foreign = withBody(method, resource, before, body)
                .ifMatch(saved(editor).etag())
                .expect(412);
        Answer missing = withBody(method, resource, before, body).expect(428);

        assertThat(List.of(stale.problem(), foreign.problem(), missing.problem()))
                .containsExactly("stale", "stale", "precondition-required");
        assertThat(List.of(stale, foreign, missing))
                .allSatisfy(answer -> assertThat(answer.at("/see")).isEqualTo(working(before)));
        assertThat(editor.get(working(before)).send().at("/document/servings")).isEqualTo("3");
    }

    @Test
    void ofManyChangesAtOnceOneWins() {
        Answer recipe = saved(editor);

        List<Answer> answers = Together.call(
                8,
                i -> editor.patch(working(recipe))
                        .ifMatch(recipe.etag())
                        .merge("{\"servings\": " + (i + 1) + "}")
                        .send());

        assertThat(answers).extracting(Answer::status).containsOnly(200, 412).containsOnlyOnce(200);
        assertThat(editor.get(path(recipe) + "/revisions").send().json().path("items"))
                .hasSize(2);
    }

    @Test
    void whatOthersKeepToThemselvesIsNotThere() {
        Answer personal = saved(user);

        for (Api other : List.of(Api.user("user2"), editor, Api.user("admin"))) {
            assertThat(other.get(working(personal)).expect(404).problem()).isEqualTo("editorial-not-found");
            other.put(working(personal)).ifMatch(personal.etag()).json(simple()).expect(404);
            other.patch(working(personal)).ifMatch(personal.etag()).merge("{}").expect(404);
            other.delete(working(personal)).ifMatch(personal.etag()).expect(404);
            other.get(path(personal) + "/revisions").expect(404);
            other.get(path(personal) + "/revisions/1").expect(404);
            command(other, personal, "submit").expect(404);
            command(other, personal, "restore").expect(404);
        }
        command(editor, personal, "publish").expect(404);
        command(editor, personal, "unpublish").expect(404);
        command(editor, personal, "approve").expect(404);
    }

    @Test
    void submittingShowsItToTheEditors() {
        Answer personal = saved(user);

        Answer submitted = command(user, personal, "submit").expect(200);

        assertThat(submitted.at("/ownership")).isEqualTo("editorial");
        assertThat(submitted.at("/workflow")).isEqualTo("inReview");
        assertThat(submitted.etag()).isEqualTo(personal.etag());
        editor.get(working(personal)).expect(200);
        Api.user("user2").get(working(personal)).expect(404);
        assertThat(command(user, submitted, "submit").expect(200).json()).isEqualTo(submitted.json());
        assertThat(changed(editor, submitted, "{\"servings\": 2}").at("/revision/author"))
                .isEqualTo(editor.get("/api/user").send().at("/subject"));
    }

    @Test
    void theLocaleIsAskedForOrPreferred() {
        Answer asked = user.post("/api/recipes?locale=de").json(simple()).expect(201);
        Answer preferred = user.post("/api/recipes")
                .header("Accept-Language", "sv, de-AT;q=0.8, fr;q=0.5")
                .json(simple())
                .expect(201);
        Answer unknown = user.post("/api/recipes?locale=tlh").json(simple()).expect(400);

        assertThat(asked.at("/locale")).isEqualTo("de");
        assertThat(asked.header("Content-Language")).hasValue("de");
        assertThat(preferred.at("/locale")).isEqualTo("de");
        assertThat(unknown.pointers()).containsExactly("#/query/locale");
        user.get(working(asked) + "?locale=fr").expect(404);
        user.get(working(asked) + "?locale=DE").expect(200);
    }

    @Test
    void aTitleIsNeededAndNoMore() {
        assertThat(saved(user, titled(unique("Only a title")))
                        .json()
                        .path("document")
                        .properties())
                .hasSize(2);
        assertThat(user.post("/api/recipes").json("{}").onPurpose().expect(400).pointers())
                .containsExactly("/title");
        assertThat(user.post("/api/recipes")
                        .json(titled(" \t\n"))
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("/title");
    }

    private Call withBody(String method, String resource, Answer recipe, String body) {
        Call call = editor.call(method, path(recipe) + resource);
        return switch (method) {
            case "PUT" -> call.json(body);
            case "PATCH" -> call.merge(body);
            default -> call;
        };
    }

    private static JsonNode withoutSlug(JsonNode document) {
        ObjectNode copy = document.deepCopy();
        copy.remove("slug");
        return copy;
    }
}
