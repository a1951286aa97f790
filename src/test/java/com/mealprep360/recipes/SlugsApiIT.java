package com.mealprep360.recipes;

import static com.mealprep360.support.RecipeDocuments.simple;
import static com.mealprep360.support.RecipeDocuments.titled;
import static com.mealprep360.support.RecipeDocuments.unique;
import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static com.mealprep360.support.Recipes.working;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Together;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readable last part of a recipe's public address. */
class SlugsApiIT {
    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();

    @Test
    void itIsMadeFromTheTitle() {
        String end = unique("x");

        assertThat(saved(editor, titled("  Crème Brûlée – à l'Orange (süß) & " + end + "!"))
                        .at("/slug"))
                .isEqualTo("creme-brulee-a-l-orange-suss-" + end.replace(' ', '-'));
    }

    @Test
    void itStaysWhenTheTitleChanges() {
        Answer recipe = saved(editor);

        assertThat(changed(editor, recipe, "{\"title\": \"Something else\"}").at("/slug"))
                .isEqualTo(recipe.at("/slug"));
    }

    @Test
    void aTitleThatIsTakenGetsADistinctOne() {
        String title = unique("Twins");
        String first = saved(editor, titled(title)).at("/slug");

        assertThat(saved(editor, titled(title)).at("/slug")).matches(first + "-[0-9a-f]{12}");
    }

    @Test
    void manyOfOneTitleAtOnceAllGetTheirOwn() {
        String title = unique("Crowd");

        List<Answer> answers = Together.call(
                8, i -> editor.post("/api/recipes").json(titled(title)).send());

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(answer -> answer.at("/slug")).doesNotHaveDuplicates();
    }

    @Test
    void ofManyWhoChooseOneAtOnceOneGetsIt() {
        String slug = slug("race");

        List<Answer> answers = Together.call(
                8,
                i -> editor.post("/api/recipes")
                        .json(simple().put("slug", slug))
                        .send());

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void aChosenOneThatIsTakenIsRefused() {
        String taken = saved(editor).at("/slug");
        Answer other = saved(editor);

        Answer creating =
                editor.post("/api/recipes").json(simple().put("slug", taken)).expect(409);
        Answer changing = editor.patch(working(other))
                .ifMatch(other.etag())
                .merge("{\"slug\": \"" + taken + "\"}")
                .expect(409);

        assertThat(creating.problem()).isEqualTo("editorial-slug-taken");
        assertThat(creating.pointers()).containsExactly("/slug");
        assertThat(changing.problem()).isEqualTo("editorial-slug-taken");
    }

    @Test
    void eachLocaleHasItsOwn() {
        String slug = slug("shared");
        editor.post("/api/recipes?locale=en").json(simple().put("slug", slug)).expect(201);

        editor.post("/api/recipes?locale=de").json(simple().put("slug", slug)).expect(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "working",
                "search",
                "new",
                "revisions",
                "Upper",
                "two--hyphens",
                "-before",
                "after-",
                "a b",
                "a/b",
                "a.b",
                "a_b",
                "%41",
                "..",
                "e\u0301",
                "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11"
            })
    void whatCannotBePartOfAnAddressIsRefused(String slug) {
        assertThat(editor.post("/api/recipes")
                        .json(simple().put("slug", slug))
                        .expect(400)
                        .pointers())
                .containsExactly("/slug");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Working", "!!! ???", "🍲🍲", "01939A3E-6C1D-7C3F-9D53-0A8F6F0F2B11", "\u200b\u0301."})
    void aTitleThatGivesNoneGetsOneFromTheId(String title) {
        Answer recipe = saved(editor, titled(title));

        assertThat(recipe.at("/slug")).isEqualTo("item-" + recipe.at("/id").substring(24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"紅いレンズ豆のスープ", "شوربة العدس", "Суп із сочевиці", "ซุปถั่ว", "दाल", "𝔖𝔬𝔲𝔭 𠜎"})
    void anyScriptWillDo(String words) {
        Answer recipe = published(editor, simple(words + " " + unique("x")));
        String slug = recipe.at("/slug");

        assertThat(slug).doesNotStartWith("item-");
        assertThat(anyone.get("/api/recipes/" + encoded(slug)).expect(200).at("/id"))
                .isEqualTo(recipe.at("/id"));
        Answer renamed = changed(editor, recipe, "{\"slug\": \"" + slug("renamed") + "\"}");
        command(editor, renamed, "publish").expect(200);
        assertThat(anyone.get("/api/recipes/" + encoded(slug)).expect(308).location())
                .endsWith("/api/recipes/" + renamed.at("/slug"));
        Answer back = changed(editor, renamed, "{\"slug\": \"" + slug + "\"}");
        command(editor, back, "publish").expect(200);
        assertThat(anyone.get("/api/recipes/" + renamed.at("/slug")).expect(308).location())
                .endsWith("/api/recipes/" + encoded(slug));
    }

    @Test
    void aLongTitleGivesAShortOne() {
        assertThat(saved(editor, titled(unique("x") + " long".repeat(36))).at("/slug"))
                .hasSizeLessThanOrEqualTo(120)
                .startsWith("x-")
                .doesNotEndWith("-");
        assertThat(saved(editor, titled("𠜎".repeat(199))).at("/slug")).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void everyFormerOneRedirectsToThePresentOne() {
        Answer recipe = published(editor);
        String first = recipe.at("/slug");
        String second = slug("second");
        String third = slug("third");
        for (String next : List.of(second, third)) {
            recipe = changed(editor, recipe, "{\"slug\": \"" + next + "\"}");
            command(editor, recipe, "publish").expect(200);
        }

        for (String former : List.of(first, second)) {
            Answer moved = anyone.get("/api/recipes/" + former).expect(308);
            assertThat(moved.location()).endsWith("/api/recipes/" + third);
            assertThat(moved.bytes()).isEmpty();
            assertThat(moved.header("Cache-Control"))
                    .as("a slug may come back")
                    .hasValue("public, max-age=0, must-revalidate");
        }
        assertThat(anyone.get("/api/recipes/" + third).expect(200).at("/slug")).isEqualTo(third);
    }

    @Test
    void thePublicKnowsOnlyWhatWasPublished() {
        Answer recipe = published(editor);
        String now = recipe.at("/slug");
        String next = slug("next");
        changed(editor, recipe, "{\"slug\": \"" + next + "\"}");

        anyone.get("/api/recipes/" + now).expect(200);
        anyone.get("/api/recipes/" + next).expect(404);
    }

    @Test
    void oneThatWasPublicIsNeverGivenAway() {
        Answer recipe = published(editor);
        String former = recipe.at("/slug");
        command(editor, changed(editor, recipe, "{\"slug\": \"" + slug("moved") + "\"}"), "publish")
                .expect(200);

        editor.post("/api/recipes").json(simple().put("slug", former)).expect(409);
    }

    @Test
    void oneThatThePublicNeverSawIsFreeAgain() {
        Answer recipe = saved(editor);
        String former = recipe.at("/slug");
        changed(editor, recipe, "{\"slug\": \"" + slug("moved") + "\"}");

        assertThat(saved(editor, simple().put("slug", former)).at("/slug")).isEqualTo(former);
    }

    @Test
    void takingItOutKeepsThePresentOne() {
        Answer recipe = saved(editor);

        assertThat(changed(editor, recipe, "{\"slug\": null}").json()).isEqualTo(recipe.json());
    }

    @Test
    void anIdIsReadInAnyCase() {
        Answer recipe = published(editor);

        anyone.get("/api/recipes/" + recipe.at("/id").toUpperCase(java.util.Locale.ROOT))
                .expect(200);
        assertThat(anyone.get("/api/recipes/" + UUID.randomUUID()).expect(404).problem())
                .isEqualTo("editorial-not-found");
    }

    private static String slug(String word) {
        return unique(word).replace(' ', '-');
    }

    private static String encoded(String slug) {
        return URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }
}
