package com.mealprep360.recipes;

import static com.mealprep360.support.RecipeDocuments.full;
import static com.mealprep360.support.RecipeDocuments.simple;
import static com.mealprep360.support.RecipeDocuments.titled;
import static com.mealprep360.support.RecipeDocuments.unique;
import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static com.mealprep360.support.Recipes.working;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Together;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public reads, and how it comes there and goes. */
class PublishingApiIT {
    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();

    @Test
    void whatIsPublishedIsReadAsItWasWritten() {
        Answer recipe = published(editor, full(unique("Full")));

        Answer read = anyone.get(path(recipe)).expect(200);

        assertThat(read.json().path("document")).isEqualTo(recipe.json().path("document"));
        assertThat(read.at("/slug")).isEqualTo(recipe.at("/slug"));
        assertThat(read.at("/firstPublishedAt")).isEqualTo(read.at("/publishedAt"));
        assertThat(anyone.get("/api/recipes/" + recipe.at("/slug")).expect(200).json())
                .isEqualTo(read.json());
        assertThat(Api.user("admin").get(path(recipe)).expect(200).json()).isEqualTo(read.json());
    }

    @Test
    void thePublicSeesTheOldUntilTheNewIsPublished() {
        Answer first = published(editor, simple());
        String before = anyone.get(path(first)).send().text();

        Answer second = changed(editor, first, "{\"summary\": \"Now with mint.\"}");

        assertThat(anyone.get(path(first)).send().text()).isEqualTo(before);
        assertThat(second.at("/publication")).isEqualTo("published");
        assertThat(second.at("/publishedRevision/id")).isEqualTo(first.at("/revision/id"));
        command(editor, second, "publish").expect(200);
        assertThat(anyone.get(path(first)).send().at("/document/summary")).isEqualTo("Now with mint.");
    }

    @Test
    void theETagIsOneWhileNothingIsChanged() {
        Answer first = published(editor);
        assertThat(anyone.get(path(first)).send().etag())
                .isEqualTo(editor.get(working(first)).send().etag());

        Answer second = changed(editor, first, "{\"servings\": 9}");

        assertThat(anyone.get(path(first)).send().etag())
                .isEqualTo(first.etag())
                .isNotEqualTo(second.etag());
    }

    @Test
    void publishingAgainChangesNothing() {
        Answer recipe = published(editor);
        String before = anyone.get(path(recipe)).send().text();

        Answer again = command(editor, recipe, "publish").expect(200);

        assertThat(again.json()).isEqualTo(recipe.json());
        assertThat(anyone.get(path(recipe)).send().text()).isEqualTo(before);
    }

    @Test
    void unpublishingTakesItAwayAndPublishingBringsItBack() {
        Answer recipe = published(editor);
        Answer live = anyone.get(path(recipe)).expect(200);

        Answer offline = command(editor, recipe, "unpublish").expect(200);

        assertThat(offline.at("/publication")).isEqualTo("unpublished");
        assertThat(offline.json().path("document")).isEqualTo(recipe.json().path("document"));
        anyone.get(path(recipe)).expect(404);
        anyone.get("/api/recipes/" + recipe.at("/slug")).expect(404);
        assertThat(command(editor, offline, "unpublish").expect(409).problem()).isEqualTo("editorial-not-published");

        command(editor, offline, "publish").expect(200);
        Answer back = anyone.get(path(recipe)).expect(200);
        assertThat(back.at("/firstPublishedAt")).isEqualTo(live.at("/firstPublishedAt"));
        assertThat(Instant.parse(back.at("/publishedAt"))).isAfter(Instant.parse(live.at("/publishedAt")));
    }

    @Test
    void ordinaryUsersDoNotPublish() {
        Api user = Api.user("user");
        Answer own = saved(user);
        String title = unique("Forward");

        Answer refused =
                user.post("/api/recipes?publish=true").json(simple(title)).expect(403);

        assertThat(refused.problem()).isEqualTo("forbidden");
        assertThat(user.get("/api/recipes/working?text=" + title.replace(" ", "%20"))
                        .send()
                        .at("/total"))
                .isEqualTo("0");
        command(user, own, "publish").expect(403);
        command(user, own, "unpublish").expect(403);
    }

    @Test
    void anEditorPublishesWhatAUserSubmitted() {
        Api user = Api.user("user");
        Answer submitted = command(user, saved(user), "submit").expect(200);

        Answer live = command(editor, submitted, "publish").expect(200);

        assertThat(live.at("/workflow")).isEqualTo("draft");
        assertThat(live.at("/owner")).isEqualTo(submitted.at("/owner"));
        anyone.get(path(submitted)).expect(200);
        user.delete(working(submitted)).ifMatch(live.etag()).expect(403);
    }

    @Test
    void whatIsMissingIsNamed() {
        Answer bare = saved(editor, titled(unique("Bare")));
        String title = unique("Bare");

        Answer refused = command(editor, bare, "publish").expect(422);
        Answer atOnce =
                editor.post("/api/recipes?publish=true").json(titled(title)).expect(422);

        assertThat(refused.problem()).isEqualTo("editorial-not-ready");
        assertThat(refused.pointers()).containsExactlyInAnyOrder("/ingredientGroups", "/steps");
        assertThat(atOnce.pointers()).containsExactlyInAnyOrder("/ingredientGroups", "/steps");
        assertThat(editor.get("/api/recipes/working?text=" + title.replace(" ", "%20"))
                        .send()
                        .at("/total"))
                .isEqualTo("0");
        anyone.get(path(bare)).expect(404);
    }

    @Test
    void groupsWithoutLinesAreNoIngredients() {
        Answer recipe = saved(editor, simple());
        Answer empty = changed(editor, recipe, "{\"ingredientGroups\": [{\"lines\": []}]}");

        assertThat(command(editor, empty, "publish").expect(422).pointers()).containsExactly("/ingredientGroups");
    }

    @Test
    void aCopyThatIsCurrentIsNotSentAgain() {
        Answer recipe = published(editor);
        String etag = recipe.etag();

        for (String held : List.of(etag, "W/" + etag, "\"other\", " + etag, "*")) {
            Answer answer =
                    anyone.get(path(recipe)).header("If-None-Match", held).expect(304);
            assertThat(answer.bytes()).isEmpty();
            assertThat(answer.etag()).isEqualTo(etag);
            assertThat(answer.header("Cache-Control")).hasValue("public, max-age=0, must-revalidate");
        }
        anyone.get(path(recipe)).header("If-None-Match", "\"other\"").expect(200);
    }

    @Test
    void cachesAreTold() {
        Answer recipe = published(editor);
        Answer one = anyone.get(path(recipe)).expect(200);
        Answer list = anyone.get("/api/recipes").expect(200);

        assertThat(one.header("Cache-Control")).hasValue("public, max-age=0, must-revalidate");
        assertThat(String.join(",", one.headers().allValues("Vary"))).contains("Accept-Language");
        assertThat(list.header("Cache-Control")).hasValue("public, max-age=0, must-revalidate");
        assertThat(anyone.get("/api/recipes/nothing-here").expect(404).header("Cache-Control"))
                .hasValue("no-store");
    }

    @Test
    void theLocaleIsSaidAndAskedFor() {
        Answer german = editor.post("/api/recipes?publish=true&locale=de")
                .json(simple())
                .expect(201);

        assertThat(anyone.get(path(german)).expect(200).header("Content-Language"))
                .hasValue("de");
        assertThat(anyone.get(path(german))
                        .header("Accept-Language", "fr")
                        .expect(200)
                        .header("Content-Language"))
                .hasValue("de");
        assertThat(anyone.get(path(german) + "?locale=de").expect(200).at("/locale"))
                .isEqualTo("de");
        anyone.get(path(german) + "?locale=fr").expect(404);
        assertThat(anyone.get(path(german) + "?locale=1")
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("#/query/locale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "x", "de;q=2", ";;;", "\u007f", "a-very-very-very-long-language-tag-that-is-none"})
    void anAcceptLanguageThatSaysNothingIsNoFault(String header) {
        Answer recipe = published(editor);

        anyone.get(path(recipe))
                .header("Accept-Language", header.replace("\u007f", "é"))
                .expect(200);
    }

    @Test
    void whoMaySeeTheDraftIsToldWhereItIs() {
        Answer draft = saved(editor);
        for (String address : List.of(path(draft), "/api/recipes/" + draft.at("/slug"))) {
            assertThat(editor.get(address).expect(404).at("/see")).isEqualTo(working(draft));
            assertThat(anyone.get(address).expect(404).json().has("see")).isFalse();
            assertThat(Api.user("user").get(address).expect(404).json().has("see"))
                    .isFalse();
        }
    }

    @Test
    void readersNeverSeeHalfOfAChange() {
        Answer recipe = published(editor, simple().put("summary", "0"));
        Map<String, String> summaries = new ConcurrentHashMap<>();
        List<Answer> answers = Together.call(4, i -> {
            if (i > 0) {
                Answer read = anyone.get(path(recipe)).expect(200);
                for (int more = 0; more < 20; more++) {
                    summaries.merge(
                            read.etag(),
                            read.at("/document/summary"),
                            (before, now) -> before.equals(now) ? now : before + " and " + now);
                    read = anyone.get(path(recipe)).expect(200);
                }
                return read;
            }
            Answer last = recipe;
            for (int round = 1; round <= 5; round++) {
                last = changed(editor, last, "{\"summary\": \"" + round + "\"}");
                command(editor, last, "publish").expect(200);
            }
            return last;
        });

        assertThat(answers.get(0).at("/document/summary")).isEqualTo("5");
        assertThat(summaries.values()).doesNotHaveDuplicates().allMatch(summary -> summary.matches("[0-5]"));
        assertThat(anyone.get(path(recipe)).expect(200).at("/document/summary")).isEqualTo("5");
    }
}
