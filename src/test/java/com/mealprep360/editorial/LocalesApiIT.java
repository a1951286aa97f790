package com.mealprep360.editorial;

import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.item;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One item in several locales. */
class LocalesApiIT {
    private final Api editor = Api.user("editor");

    @Test
    void aTranslationBeginsAsACopyAndGoesItsOwnWay() {
        Answer source = saved(editor, RecipeDocuments.simple().put("slug", "soup-" + UUID.randomUUID()));
        command(editor, source, "publish").expect(200);

        Answer german = begun(source);
        Answer written = patch(german, "{\"title\": \"Suppe\", \"slug\": \"suppe-%s\"}".formatted(UUID.randomUUID()));

        assertThat(german.header("Content-Language")).hasValue("de");
        assertThat(german.json().path("document")).isEqualTo(source.json().path("document"));
        assertThat(german.at("/revision/number")).isEqualTo("1");
        assertThat(german.at("/publication")).isEqualTo("unpublished");
        assertThat(Api.anonymous()
                        .get(path(source) + "?locale=de")
                        .onPurpose()
                        .expect(404)
                        .status())
                .isEqualTo(404);
        editor.post(path(source) + "/publish?locale=de").ifMatch(written.etag()).expect(200);
        assertThat(Api.anonymous().get(path(source) + "?locale=de").expect(200).at("/document/title"))
                .isEqualTo("Suppe");
        for (String behind : List.of("", "/json-ld")) {
            Answer swiss =
                    Api.anonymous().get(path(source) + behind + "?locale=de-CH").expect(200);
            assertThat(swiss.header("Content-Language")).hasValue("de");
            assertThat(swiss.text()).contains("Suppe");
        }
        assertThat(editor.get(path(source) + "/working?locale=de-CH")
                        .expect(404)
                        .problem())
                .as("what is worked on is that very one")
                .isEqualTo("editorial-not-found");
        Answer accepted = Api.anonymous()
                .get(path(source))
                .header("Accept-Language", "fr, de;q=0.8")
                .expect(200);
        assertThat(accepted.header("Content-Language")).hasValue("de");
        assertThat(Api.anonymous().get(path(source)).expect(200).at("/document/title"))
                .isEqualTo(source.at("/document/title"));
    }

    @Test
    void whatTheSourceChangesIsStaleUntilItIsConfirmed() {
        Answer source = saved(editor, RecipeDocuments.full("Bread"));
        Answer german = begun(source);
        String steps = "[{\"id\": \"%s\", \"text\": \"Another step\", \"minutes\": 20}]"
                .formatted(source.at("/document/steps/0/id"));
        changed(editor, source, "{\"servings\": 8, \"summary\": \"Other\", \"steps\": %s}".formatted(steps));

        JsonNode behind = locales(source).path(1);
        Answer confirmed = editor.post(item(source) + "/locales/de/confirm")
                .ifMatch(german.etag())
                .expect(200);
        JsonNode upToDate = locales(source).path(1);

        assertThat(behind.path("stale").findValuesAsText("pointer")).contains("/steps/0/text", "/summary");
        assertThat(behind.path("stale")).hasSize(2);
        assertThat(behind.at("/basis/number").asInt()).isEqualTo(1);
        assertThat(confirmed.etag()).as("nothing was written").isEqualTo(german.etag());
        assertThat(upToDate.path("stale")).isEmpty();
        assertThat(upToDate.at("/basis/number").asInt()).isEqualTo(2);
        assertThat(differences(upToDate)).containsExactlyInAnyOrder("value /servings", "extra /steps/0/ingredientIds");
    }

    @Test
    void numbersThatDifferAreFoundAndTextsThatDifferAreNot() {
        Answer source = saved(
                editor,
                RecipeDocuments.simple().put("servings", 4).put("description", "Bake at 180 °C for 20 minutes."));
        Answer german = begun(source);
        String group = source.json().at("/document/ingredientGroups/0").toString();

        Answer right = patch(german, "{\"title\": \"Suppe 1\", \"description\": \"Bei 180 °C 20 Minuten backen.\"}");
        assertThat(differences(locales(source).path(1))).containsExactly("numbers /title");

        patch(
                right,
                "{\"title\": %s, \"servings\": 6, \"description\": \"Bei 200 °C 20 Minuten.\", \"steps\": [], \"ingredientGroups\": [%s]}"
                        .formatted(
                                source.json().at("/document/title"),
                                group.replace("200 g red lentils", "200 g rote Linsen")));
        assertThat(differences(locales(source).path(1)))
                .containsExactlyInAnyOrder("value /servings", "numbers /description", "missing /steps/0");
    }

    @Test
    void unitsThatDifferAreFoundInTextsAndInTheirOwnField() {
        ObjectNode recipe =
                RecipeDocuments.simple().put("summary", "For 20 minutes.").put("description", "Bake at 180 °C.");
        ((ObjectNode) recipe.at("/ingredientGroups/0/lines/0"))
                .put("quantity", "200")
                .put("unit", "g");
        Answer source = saved(editor, recipe);
        Answer german = begun(source);
        String groups = german.json().at("/document/ingredientGroups").toString();

        patch(
                german,
                "{\"summary\": \"20 Stunden.\", \"description\": \"Bei 180 Grad backen.\", \"ingredientGroups\": %s}"
                        .formatted(groups.replace("\"unit\":\"g\"", "\"unit\":\"kg\"")));

        assertThat(differences(locales(source).path(1)))
                .containsExactlyInAnyOrder("units /summary", "units /ingredientGroups/0/lines/0/unit");
    }

    @Test
    void theSourceComesFirstAndHasNoSource() {
        Answer source = editor.post("/api/recipes?locale=nl")
                .json(RecipeDocuments.simple())
                .expect(201);
        begun(source);

        JsonNode locales = locales(source);

        assertThat(locales.findValuesAsText("locale")).containsExactly("nl", "de");
        assertThat(locales.at("/0/source").asBoolean()).isTrue();
        assertThat(locales.at("/0").has("basis")).isFalse();
        assertThat(locales.at("/1/source").asBoolean()).isFalse();
        assertThat(editor.post(item(source) + "/locales/nl/confirm")
                        .ifMatch(source.etag())
                        .onPurpose()
                        .expect(409)
                        .problem())
                .isEqualTo("editorial-source-locale");
    }

    @Test
    void aLocaleIsBegunOnceAndFromWhatIsThere() {
        Answer source = saved(editor);
        begun(source);

        Answer twice = Recipes.translating(editor, source, "DE").onPurpose().expect(409);
        Answer edited = changed(editor, source, "{\"servings\": 3}");

        assertThat(twice.problem()).isEqualTo("editorial-locale-exists");
        editor.get(twice.at("/see")).expect(200);
        Recipes.translating(editor, source, "fr").onPurpose().expect(412);
        editor.post(item(source) + "/locales")
                .ifMatch(edited.etag())
                .json("{\"locale\": \"fr\"}")
                .expect(201);
        editor.get(item(saved(Api.user("user"))) + "/locales").onPurpose().expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tlh", "de_DE", "", "e"})
    void aLocaleThatThePlatformDoesNotHaveIsRefused(String locale) {
        Answer source = saved(editor);

        assertThat(Recipes.translating(editor, source, locale)
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("/locale");
    }

    @Test
    void aSlugThatIsAnothersInThatLocaleGetsAnEnding() {
        String slug = "same-" + UUID.randomUUID();
        Answer source = saved(editor, RecipeDocuments.simple().put("slug", slug));
        editor.post("/api/recipes?locale=de")
                .json(RecipeDocuments.simple().put("slug", slug))
                .expect(201);

        assertThat(begun(source).at("/slug")).startsWith(slug + "-");
    }

    private Answer begun(Answer source) {
        return Recipes.translating(editor, source, "de").expect(201);
    }

    private Answer patch(Answer german, String changes) {
        return editor.patch(path(german) + "/working?locale=de")
                .ifMatch(german.etag())
                .merge(changes)
                .expect(200);
    }

    private JsonNode locales(Answer source) {
        return editor.get(item(source) + "/locales").expect(200).json().path("items");
    }

    private static List<String> differences(JsonNode locale) {
        List<String> differences = new ArrayList<>();
        locale.path("differences")
                .forEach(one -> differences.add(one.path("kind").asText() + " "
                        + one.path(one.has("sourcePointer") ? "sourcePointer" : "pointer")
                                .asText()));
        return differences;
    }
}
