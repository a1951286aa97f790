package com.mealprep360.editorial;

import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.item;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static com.mealprep360.support.Recipes.trash;
import static com.mealprep360.support.Recipes.working;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a draft to a yes: assigning, handing back, and what may be done next. */
class ReviewApiIT {
    private final Api editor = Api.user("editor");
    private final Api other = Api.user("editor2");
    private final Api author = Api.user("user");

    @Test
    void whatIsHandedBackWaitsForItsAuthorUntilItIsSubmittedAgain() {
        Answer recipe = saved(author);
        command(author, recipe, "submit").expect(200);

        Answer back = handBack(editor, recipe, "How long is it to simmer?", "/steps/0")
                .expect(200);
        JsonNode said =
                author.get(item(recipe) + "/comments").expect(200).json().at("/items/0");
        Answer edited = changed(author, recipe, "{\"servings\": 4}");
        Answer again = command(author, edited, "submit").expect(200);

        assertThat(back.at("/workflow")).isEqualTo("changesRequested");
        assertThat(said.path("text").asText()).isEqualTo("How long is it to simmer?");
        assertThat(said.path("pointer").asText()).isEqualTo("/steps/0");
        assertThat(edited.at("/workflow")).isEqualTo("changesRequested");
        assertThat(again.at("/workflow")).isEqualTo("inReview");
        assertThat(Instant.parse(again.at("/workflowSince"))).isAfter(Instant.parse(back.at("/workflowSince")));
        assertThat(edited.at("/workflowSince")).isEqualTo(back.at("/workflowSince"));
    }

    @Test
    void handingBackVoidsAnApprovalAndADraftCannotBe() {
        Answer draft = saved(editor);
        assertThat(handBack(other, draft, "Why?", null).expect(409).problem()).isEqualTo("editorial-not-in-review");
        Answer approved = command(other, draft, "approve").expect(200);
        assertThat(approved.json().has("approval")).isTrue();

        Answer back = handBack(other, draft, "On second thoughts", null).expect(200);

        assertThat(back.at("/workflow")).isEqualTo("changesRequested");
        assertThat(back.json().has("approval")).isFalse();
        assertThat(handBack(other, draft, "Again", null).expect(409).problem()).isEqualTo("editorial-not-in-review");
    }

    @Test
    void aRefusedRequestSaysNothing() {
        Answer recipe = saved(editor);
        command(editor, recipe, "submit").expect(200);

        assertThat(handBack(other, recipe, "Why?", "/nowhere")
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("/pointer");
        assertThat(handBack(other, recipe, "Why?", "no pointer")
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("/pointer");
        handBack(other, recipe, " ", null).onPurpose().expect(400);
        handBack(author, recipe, "Why?", null).onPurpose().expect(403);

        assertThat(editor.get(item(recipe) + "/comments").expect(200).json().path("items"))
                .isEmpty();
        assertThat(editor.get(working(recipe)).expect(200).at("/workflow")).isEqualTo("inReview");
    }

    @Test
    void somebodyIsToSeeToItUntilItIsPublished() {
        Answer recipe = saved(editor);
        String subject = other.get("/api/user").expect(200).at("/subject");

        Answer assigned = assign(
                        recipe, "{\"assignee\": \"%s\", \"dueAt\": \"2099-01-01T00:00:00Z\"}".formatted(subject))
                .expect(200);
        Answer mine =
                other.get("/api/items/waiting?limit=100&assignee=" + subject).expect(200);
        Answer live = command(editor, recipe, "publish").expect(200);

        assertThat(assigned.at("/assignment/assignee")).isEqualTo(subject);
        assertThat(assigned.at("/assignment/dueAt")).isEqualTo("2099-01-01T00:00:00Z");
        assertThat(ids(mine)).contains(recipe.at("/id"));
        assertThat(live.json().has("assignment")).isFalse();
        assertThat(assign(recipe, "{\"assignee\": \"x\", \"dueAt\": \"2001-01-01T00:00:00Z\"}")
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("/dueAt");
        assertThat(assign(recipe, "{}").expect(200).json().has("assignment")).isFalse();
    }

    @Test
    void whatWaitsLongestComesFirstAndEachStepIsCounted() {
        String assignee = UUID.randomUUID().toString();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Answer recipe = saved(editor);
            command(editor, recipe, i % 2 == 0 ? "submit" : "publish").expect(200);
            assign(recipe, "{\"assignee\": \"%s\", \"dueAt\": \"2099-01-01T00:00:00Z\"}".formatted(assignee))
                    .expect(200);
            expected.add(recipe.at("/id"));
        }
        Answer trashed = saved(editor);
        assign(trashed, "{\"assignee\": \"%s\"}".formatted(assignee)).expect(200);
        trash(editor, trashed);
        Database.shared()
                .useHandle(handle -> handle.execute(
                        "UPDATE editorial.localization SET due_at = now() - interval '1 day' WHERE CAST(item_id AS text) = ?",
                        expected.get(2)));

        List<String> found = new ArrayList<>();
        String query = "/api/items/waiting?limit=2&assignee=" + assignee;
        Answer page = editor.get(query).expect(200);
        JsonNode steps = page.json().path("steps");
        found.addAll(ids(page));
        while (page.json().has("nextCursor")) {
            page = editor.get(query + "&cursor=" + page.at("/nextCursor")).expect(200);
            found.addAll(ids(page));
        }

        assertThat(found).isEqualTo(expected);
        assertThat(steps).hasSize(2);
        assertThat(steps.at("/0/workflow").asText() + steps.at("/0/count").asInt())
                .isEqualTo("draft2");
        assertThat(steps.at("/1/workflow").asText()
                        + steps.at("/1/count").asInt()
                        + steps.at("/1/overdue").asInt())
                .isEqualTo("inReview31");
        assertThat(ids(editor.get(query + "&overdue=true").expect(200))).containsExactly(expected.get(2));
        assertThat(ids(editor.get(query + "&workflow=draft").expect(200)))
                .containsExactly(expected.get(1), expected.get(3));
        assertThat(ids(editor.get(query + "&type=posts").expect(200))).isEmpty();
        editor.get("/api/items/waiting?cursor=x").onPurpose().expect(400);
    }

    /** In each state and for each caller: what is possible succeeds, what is refused is refused for that reason. */
    @ParameterizedTest
    @CsvSource({
        "draft, editor",
        "draft, editor2",
        "draft, user",
        "personal, user",
        "personal, editor",
        "inReview, editor",
        "inReview, editor2",
        "changesRequested, editor",
        "changesRequested, editor2",
        "approved, editor",
        "approved, editor2",
        "published, editor",
        "published, editor2",
        "changed, editor",
        "changed, editor2",
        "empty, editor",
        "trashed, editor",
        "trashed, editor2"
    })
    void whatItSaysOfEachActionIsWhatHappens(String state, String caller) {
        Api api = Api.user(caller);
        Answer seen = api.get(item(inState(state)) + "/actions").onPurpose().send();
        if (seen.status() == 404) {
            assertThat(api.get(working(inState(state))).onPurpose().send().status())
                    .isEqualTo(404);
            return;
        }
        JsonNode actions = seen.json().path("actions");
        assertThat(actions).hasSize(10);
        for (JsonNode action : actions) {
            Answer recipe = inState(state);
            Answer before = api.get(working(recipe)).expect(200);
            Answer answer = tried(api, recipe, action.path("name").asText());

            switch (action.path("outcome").asText()) {
                case "refused" ->
                    assertThat(answer.problem()).isEqualTo(action.path("reason").asText());
                case "done" -> {
                    assertThat(answer.status()).isEqualTo(200);
                    assertThat(answer.json()).isEqualTo(before.json());
                }
                default ->
                    assertThat(answer.status()).as(action + answer.text()).isBetween(200, 204);
            }
        }
    }

    @Test
    void whatIsMissingIsNamedBeforeAnybodyTries() {
        Answer empty = inState("empty");

        JsonNode actions =
                editor.get(item(empty) + "/actions").expect(200).json().path("actions");

        JsonNode publish = null;
        for (JsonNode action : actions) {
            publish = action.path("name").asText().equals("publish") ? action : publish;
        }
        assertThat(publish.path("reason").asText()).isEqualTo("editorial-not-ready");
        assertThat(publish.path("errors").findValuesAsText("pointer")).contains("/steps");
    }

    /** A new recipe of {@code editor}, or a personal one of {@code user}, in this state. */
    private Answer inState(String state) {
        Map<String, Supplier<Answer>> states = Map.of(
                "draft", () -> saved(editor),
                "personal", () -> saved(author),
                "empty",
                        () -> editor.post("/api/recipes")
                                .json("{\"title\": \"Nothing yet\"}")
                                .expect(201),
                "inReview", () -> command(editor, saved(editor), "submit").expect(200),
                "changesRequested",
                        () -> handBack(other, inState("inReview"), "Why?", null).expect(200),
                "approved", () -> command(other, saved(editor), "approve").expect(200),
                "published", () -> published(editor),
                "changed", () -> changed(editor, published(editor), "{\"servings\": 9}"),
                "trashed",
                        () -> {
                            Answer recipe = saved(editor);
                            trash(editor, recipe);
                            return recipe;
                        });
        return states.get(state).get();
    }

    private static Answer tried(Api api, Answer recipe, String action) {
        return (switch (action) {
                    case "edit" -> api.patch(working(recipe)).merge("{\"yield\": \"one\"}");
                    case "comment" -> api.post(item(recipe) + "/comments").json("{\"text\": \"Fine\"}");
                    case "assign" -> api.put(item(recipe) + "/assignment").json("{\"assignee\": \"x\"}");
                    case "requestChanges" ->
                        api.post(item(recipe) + "/request-changes").json("{\"text\": \"Why?\"}");
                    case "trash" -> api.delete(working(recipe));
                    default -> command(api, recipe, action);
                })
                .ifMatch(recipe.etag())
                .onPurpose()
                .send();
    }

    private static Call handBack(Api caller, Answer recipe, String text, String pointer) {
        String about = pointer == null ? "" : ", \"pointer\": \"%s\"".formatted(pointer);
        return caller.post(item(recipe) + "/request-changes")
                .ifMatch(recipe.etag())
                .json("{\"text\": \"%s\"%s}".formatted(text, about));
    }

    private Call assign(Answer recipe, String assignment) {
        return editor.put(item(recipe) + "/assignment").ifMatch(recipe.etag()).json(assignment);
    }

    private static List<String> ids(Answer page) {
        List<String> ids = new ArrayList<>();
        page.json().path("items").forEach(entry -> ids.add(entry.path("id").asText()));
        return ids;
    }
}
