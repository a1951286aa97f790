package com.mealprep360.editorial;

import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static com.mealprep360.support.Recipes.scratch;
import static com.mealprep360.support.Recipes.trash;
import static com.mealprep360.support.Recipes.working;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Database;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors are typing is kept for them, beside what they and others save. */
class ScratchApiIT {
    private final Api editor = Api.user("editor");
    private final Api other = Api.user("editor2");

    @Test
    void itBeginsWithTheWorkingRevision() {
        Answer recipe = saved(editor);

        Answer scratch = editor.get(scratch(recipe)).expect(200);

        assertThat(scratch.etag()).isEqualTo(recipe.etag());
        assertThat(scratch.json().path("document")).isEqualTo(recipe.json().path("document"));
        assertThat(scratch.json().has("savedAt")).isFalse();
        assertThat(scratch.json().path("behind").asBoolean()).isFalse();
        assertThat(scratch.header("Cache-Control")).hasValue("no-store");
    }

    @Test
    void whatIsNotFinishedIsKeptAndNobodyElseSeesIt() {
        Answer recipe = saved(editor);

        Answer kept = keep(editor, recipe, recipe.etag(), "{\"title\": \"\", \"half\": [1, {\"a\": null}]}");

        assertThat(editor.get(scratch(recipe)).expect(200).json()).isEqualTo(kept.json());
        assertThat(kept.json().path("document").toString()).isEqualTo("{\"half\":[1,{\"a\":null}],\"title\":\"\"}");
        assertThat(other.get(scratch(recipe)).expect(200).json().path("document"))
                .isEqualTo(recipe.json().path("document"));
        assertThat(editor.get(working(recipe)).expect(200).json()).isEqualTo(recipe.json());
        assertThat(editor.get(path(recipe) + "/revisions").expect(200).json().path("items"))
                .hasSize(1);
    }

    @Test
    void twoWindowsOfOneEditorDoNotOverwriteEachOther() {
        Answer recipe = saved(editor);
        Answer first = keep(editor, recipe, recipe.etag(), "{\"title\": \"One\"}");

        Answer refused = editor.put(scratch(recipe))
                .ifMatch(recipe.etag())
                .json("{\"title\": \"Two\"}")
                .expect(412);

        assertThat(refused.at("/see")).isEqualTo(scratch(recipe));
        keep(editor, recipe, first.etag(), "{\"title\": \"Three\"}");
        editor.put(scratch(recipe)).json("{}").onPurpose().expect(428);
    }

    @Test
    void whatTwoPeopleChangedIsMergedPartByPart() {
        Answer recipe = saved(editor);
        ObjectNode typed = recipe.json().path("document").deepCopy();
        line(typed).put("text", "300 g red lentils");
        keep(editor, recipe, recipe.etag(), typed.toString());
        Answer theirs = changed(other, recipe, "{\"servings\": 6}");

        assertThat(editor.get(scratch(recipe)).expect(200).json().path("behind").asBoolean())
                .isTrue();
        Answer merged = editor.post(scratch(recipe) + "/merge?note=More%20lentils")
                .ifMatch(theirs.etag())
                .expect(200);

        assertThat(merged.at("/document/servings")).isEqualTo("6");
        assertThat(merged.at("/document/ingredientGroups/0/lines/0/text")).isEqualTo("300 g red lentils");
        assertThat(merged.at("/revision/number")).isEqualTo("3");
        assertThat(merged.at("/revision/note")).isEqualTo("More lentils");
        assertThat(editor.get(scratch(recipe)).expect(200).etag()).isEqualTo(merged.etag());
        assertThat(editor.post(scratch(recipe) + "/merge")
                        .ifMatch(merged.etag())
                        .expect(409)
                        .problem())
                .isEqualTo("editorial-no-scratch");
    }

    @Test
    void whatOthersSavedSinceTheWritingBeganKeepsNobodyFromKeepingTheirs() {
        Answer recipe = saved(editor);
        Answer theirs = changed(other, recipe, "{\"servings\": 6}");

        Answer kept = keep(editor, recipe, recipe.etag(), titled(recipe, "Mine").toString());
        Answer merged =
                editor.post(scratch(recipe) + "/merge").ifMatch(theirs.etag()).expect(200);

        assertThat(kept.at("/behind")).isEqualTo("true");
        assertThat(kept.at("/base/number")).isEqualTo("1");
        assertThat(merged.at("/document/servings")).isEqualTo("6");
        assertThat(merged.at("/document/title")).isEqualTo("Mine");
        editor.put(scratch(recipe))
                .ifMatch(saved(editor).etag())
                .json("{\"title\": \"Of another recipe\"}")
                .onPurpose()
                .expect(412);
    }

    @Test
    void whatBothChangedIsAConflictAndBothVersionsAreTold() {
        Answer recipe = saved(editor);
        String before = recipe.at("/document/title");
        keep(editor, recipe, recipe.etag(), titled(recipe, "Mine").toString());
        Answer theirs = changed(other, recipe, "{\"title\": \"Theirs\"}");

        Answer refused =
                editor.post(scratch(recipe) + "/merge").ifMatch(theirs.etag()).expect(409);
        Answer preview = editor.get(refused.at("/see")).expect(200);

        assertThat(refused.problem()).isEqualTo("editorial-merge-conflict");
        assertThat(refused.pointers()).containsExactly("/title");
        assertThat(preview.json().at("/conflicts/0").toString())
                .isEqualTo(
                        "{\"pointer\":\"/title\",\"anchor\":\"/title\",\"base\":\"%s\",\"mine\":\"Mine\",\"theirs\":\"Theirs\"}"
                                .formatted(before));
        assertThat(preview.at("/document/title")).isEqualTo("Mine");
        assertThat(preview.at("/revision/id")).isEqualTo(theirs.at("/revision/id"));
        assertThat(editor.post(scratch(recipe) + "/merge?prefer=theirs")
                        .ifMatch(theirs.etag())
                        .expect(200)
                        .at("/document/title"))
                .isEqualTo("Theirs");
    }

    @Test
    void eachConflictIsDecidedByItself() {
        Answer recipe = saved(editor);
        ObjectNode mine = titled(recipe, "Mine").put("servings", 3);
        line(mine).put("text", "300 g red lentils");
        keep(editor, recipe, recipe.etag(), mine.toString());
        ObjectNode others = titled(recipe, "Theirs").put("servings", 7);
        line(others).put("text", "400 g red lentils");
        Answer theirs = editor.put(working(recipe))
                .ifMatch(recipe.etag())
                .json(others.toString())
                .expect(200);
        String lentils = "/ingredientGroups/@%s/lines/@%s/text"
                .formatted(
                        recipe.at("/document/ingredientGroups/0/id"),
                        line(mine).path("id").asText());

        Answer open = deciding(recipe, theirs, Map.of("/title", "mine", lentils, "theirs"))
                .onPurpose()
                .expect(409);
        Answer needless =
                deciding(recipe, theirs, Map.of("/steps", "mine")).onPurpose().expect(400);
        Answer merged = deciding(recipe, theirs, Map.of("/title", "mine", lentils, "theirs", "/servings", "theirs"))
                .expect(200);

        assertThat(open.pointers()).containsExactly("/servings");
        assertThat(needless.pointers()).containsExactly("/choices/0/anchor");
        assertThat(merged.at("/document/title")).isEqualTo("Mine");
        assertThat(merged.at("/document/servings")).isEqualTo("7");
        assertThat(merged.at("/document/ingredientGroups/0/lines/0/text")).isEqualTo("400 g red lentils");
    }

    private Call deciding(Answer recipe, Answer onto, Map<String, String> sides) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        ArrayNode choices = body.putArray("choices");
        sides.forEach(
                (anchor, side) -> choices.addObject().put("anchor", anchor).put("side", side));
        return editor.post(scratch(recipe) + "/merge").ifMatch(onto.etag()).json(body.toString());
    }

    @Test
    void whatIsNotFinishedCannotBeMergedAndStaysKept() {
        Answer recipe = saved(editor);
        keep(editor, recipe, recipe.etag(), "{\"title\": \"\", \"unheardOf\": 1}");

        Answer refused = editor.post(scratch(recipe) + "/merge")
                .ifMatch(recipe.etag())
                .onPurpose()
                .expect(400);

        assertThat(refused.pointers()).contains("/title", "/unheardOf");
        assertThat(editor.get(scratch(recipe)).expect(200).at("/document/unheardOf"))
                .isEqualTo("1");
    }

    @Test
    void keepingVoidsNoApprovalAndRacesNoPublication() {
        Answer recipe = saved(editor);
        Answer approved = command(other, recipe, "approve").expect(200);

        keep(editor, recipe, recipe.etag(), titled(recipe, "Typed on").toString());
        Answer live = command(editor, approved, "publish").expect(200);

        assertThat(live.at("/workflow")).isEqualTo("approved");
        assertThat(Api.anonymous().get(path(recipe)).expect(200).at("/document/title"))
                .isEqualTo(recipe.at("/document/title"));
        assertThat(editor.get(scratch(recipe)).expect(200).at("/document/title"))
                .isEqualTo("Typed on");
    }

    @Test
    void itIsThrownAwayByItsEditorAlone() {
        Answer recipe = saved(editor);
        Answer kept = keep(editor, recipe, recipe.etag(), "{}");
        keep(other, recipe, recipe.etag(), "{\"title\": \"Other\"}");

        editor.delete(scratch(recipe)).ifMatch(kept.etag()).expect(204);

        assertThat(editor.get(scratch(recipe)).expect(200).etag()).isEqualTo(recipe.etag());
        assertThat(other.get(scratch(recipe)).expect(200).at("/document/title")).isEqualTo("Other");
    }

    @Test
    void whatIsNotYoursToSeeIsNotFoundAndWhatIsInTheTrashIsNotTypedOn() {
        Answer personal = saved(Api.user("user"));
        Answer trashed = saved(editor);
        trash(editor, trashed);

        editor.get(scratch(personal)).onPurpose().expect(404);
        editor.put(scratch(personal))
                .ifMatch(personal.etag())
                .json("{}")
                .onPurpose()
                .expect(404);
        editor.put(scratch(trashed))
                .ifMatch(trashed.etag())
                .json("{}")
                .onPurpose()
                .expect(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"text\"",
                "{\"a\": \"\\u0000\"}",
                "{\"\\u0000\": 1}",
                "{\"a\": 1e999}",
                "{\"a\": \"\\ud800\"}"
            })
    void whatCannotBeKeptIsRefusedWithTheReason(String body) {
        Answer recipe = published(editor);

        assertThat(editor.put(scratch(recipe))
                        .ifMatch(recipe.etag())
                        .json(body)
                        .onPurpose()
                        .expect(400)
                        .problem())
                .isEqualTo("invalid-request");
        int kept = Database.shared()
                .withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM editorial.scratch WHERE CAST(item_id AS text) = ?")
                        .bind(0, recipe.at("/id"))
                        .mapTo(Integer.class)
                        .one());
        assertThat(kept).isZero();
    }

    private static Answer keep(Api caller, Answer recipe, String etag, String document) {
        return caller.put(scratch(recipe)).ifMatch(etag).json(document).expect(200);
    }

    private static ObjectNode titled(Answer recipe, String title) {
        ObjectNode document = recipe.json().path("document").deepCopy();
        return document.put("title", title);
    }

    private static ObjectNode line(ObjectNode document) {
        return (ObjectNode) document.at("/ingredientGroups/0/lines/0");
    }
}
