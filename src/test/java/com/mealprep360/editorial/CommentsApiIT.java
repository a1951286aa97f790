package com.mealprep360.editorial;

import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.item;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.RecipeDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What authors and editors say to each other. */
class CommentsApiIT {
    private final Api editor = Api.user("editor");
    private final Api other = Api.user("editor2");

    @Test
    void anAnswerStandsBehindWhatItAnswers() {
        Answer recipe = saved(editor);
        Answer first = say(editor, recipe, "First?", "").expect(201);
        Answer second = say(editor, recipe, "Second?", "").expect(201);
        Answer answer = say(other, recipe, "Yes.", thread(first)).expect(201);
        Answer more = say(editor, recipe, "Good.", thread(answer)).expect(201);

        assertThat(texts(recipe, "")).containsExactly("First?", "Yes.", "Good.", "Second?");
        assertThat(more.at("/thread")).isEqualTo(first.at("/id"));
        assertThat(second.at("/thread")).isEqualTo(second.at("/id"));
        List<String> paged = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = editor.get(item(recipe) + "/comments?limit=1" + next)
                    .expect(200)
                    .json();
            paged.addAll(page.path("items").findValuesAsText("text"));
            next = page.has("nextCursor") ? "&cursor=" + page.path("nextCursor").asText() : "";
        } while (!next.isEmpty());
        assertThat(paged).isEqualTo(texts(recipe, ""));
    }

    @Test
    void aThreadIsSettledAsAWholeAndOpenedAgain() {
        Answer recipe = saved(editor);
        Answer first = say(editor, recipe, "First?", "").expect(201);
        Answer answer = say(other, recipe, "Yes.", thread(first)).expect(201);
        say(editor, recipe, "Second?", "").expect(201);

        Answer settled = settle(other, recipe, answer, "resolve").expect(200);
        Answer again = settle(editor, recipe, first, "resolve").expect(200);

        assertThat(settled.at("/resolvedBy"))
                .isEqualTo(other.get("/api/user").expect(200).at("/subject"));
        assertThat(again.at("/resolvedAt")).isEqualTo(settled.at("/resolvedAt"));
        assertThat(texts(recipe, "?open=true")).containsExactly("Second?");
        assertThat(texts(recipe, "?open=false")).containsExactly("First?", "Yes.");
        settle(editor, recipe, first, "reopen").expect(200);
        assertThat(texts(recipe, "?open=false")).isEmpty();
    }

    @Test
    void aCommentOnALineFollowsTheLineAndSaysWhenItIsGone() {
        Answer recipe = saved(editor, RecipeDocuments.full("Bread"));
        say(editor, recipe, "Rinsed?", ", \"pointer\": \"/ingredientGroups/0/lines/0\"")
                .expect(201);
        String group = recipe.json().at("/document/ingredientGroups/0").toString();
        Answer moved = changed(
                editor, recipe, "{\"ingredientGroups\": [{\"lines\": [{\"text\": \"water\"}]}, %s]}".formatted(group));

        JsonNode there = comments(recipe).at("/items/0");
        changed(editor, moved, "{\"ingredientGroups\": null, \"steps\": null}");
        JsonNode gone = comments(recipe).at("/items/0");

        assertThat(there.path("pointer").asText()).isEqualTo("/ingredientGroups/1/lines/0");
        assertThat(there.path("originalPointer").asText()).isEqualTo("/ingredientGroups/0/lines/0");
        assertThat(gone.has("pointer")).isFalse();
        assertThat(gone.path("originalPointer").asText()).isEqualTo("/ingredientGroups/0/lines/0");
        assertThat(gone.path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void saidTwiceByAccidentItIsThereOnce() {
        Answer recipe = saved(editor);
        String key = UUID.randomUUID().toString();

        Answer one =
                say(editor, recipe, "Once", "").header("Idempotency-Key", key).expect(201);
        Answer two =
                say(editor, recipe, "Once", "").header("Idempotency-Key", key).expect(201);

        assertThat(two.json()).isEqualTo(one.json());
        assertThat(texts(recipe, "")).containsExactly("Once");
    }

    @Test
    void whoMayNotSeeTheItemHearsNothing() {
        Answer personal = saved(Api.user("user"));
        Answer live = published(editor);
        say(editor, live, "Between us", "").expect(201);

        say(editor, personal, "Hello", "").onPurpose().expect(404);
        Api.user("user").get(item(live) + "/comments").onPurpose().expect(404);
        assertThat(Api.anonymous().get(path(live)).expect(200).text()).doesNotContain("Between us");
    }

    @Test
    void whatCannotBeSaidIsRefusedWithTheReason() {
        Answer recipe = saved(editor);
        Answer elsewhere = say(editor, saved(editor), "Elsewhere", "").expect(201);

        assertThat(say(editor, recipe, " ", "").onPurpose().expect(400).pointers())
                .containsExactly("/text");
        assertThat(say(editor, recipe, "Why?", ", \"pointer\": \"/steps/9\"")
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("/pointer");
        say(editor, recipe, "Why?", thread(elsewhere)).onPurpose().expect(404);
        settle(editor, recipe, elsewhere, "resolve").onPurpose().expect(404);
        editor.get(item(recipe) + "/comments?cursor=WyJ4Il0").onPurpose().expect(400);
    }

    private static Call say(Api caller, Answer recipe, String text, String more) {
        return caller.post(item(recipe) + "/comments").json("{\"text\": \"%s\"%s}".formatted(text, more));
    }

    private static String thread(Answer comment) {
        return ", \"thread\": \"%s\"".formatted(comment.at("/id"));
    }

    private static Call settle(Api caller, Answer recipe, Answer comment, String verb) {
        return caller.post(item(recipe) + "/comments/" + comment.at("/id") + "/" + verb);
    }

    private JsonNode comments(Answer recipe) {
        return editor.get(item(recipe) + "/comments").expect(200).json();
    }

    private List<String> texts(Answer recipe, String query) {
        return editor.get(item(recipe) + "/comments" + query)
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("text");
    }
}
