package com.mealprep360.editorial.redirects;

import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Call;
import com.mealprep360.support.Posts;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Releases;
import com.mealprep360.support.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What takes the place of a recipe that goes offline. */
class SuccessorsApiIT {
    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();

    @Test
    void itsAddressesLeadToTheSuccessor() {
        Answer old = published(editor);
        Answer other = published(editor);

        replaced(old, other).expect(200);

        for (String address : List.of(path(old), slug(old))) {
            Answer moved = anyone.get(address).expect(308);
            assertThat(moved.location()).endsWith(slug(other));
        }
        assertThat(anyone.get("/api/redirects/resolve?path=" + slug(old).substring(4))
                        .expect(200)
                        .at("/to"))
                .isEqualTo(slug(other).substring(4));
        assertThat(anyone.get(path(old) + "?locale=en").expect(308).location()).endsWith(slug(other) + "?locale=en");
        anyone.get(path(old) + "?locale=de").expect(404);
    }

    @Test
    void aSuccessorOfTheSuccessorIsOneHopAway() {
        Answer first = published(editor);
        Answer second = published(editor);
        Answer third = published(editor);

        replaced(first, second).expect(200);
        replaced(second, third).expect(200);

        assertThat(anyone.get(path(first)).expect(308).location()).endsWith(slug(third));
        command(editor, second, "publish").expect(200);
        assertThat(anyone.get(path(first)).expect(308).location()).endsWith(slug(second));
    }

    @Test
    void withoutASuccessorOfItsOwnTheSuccessorEndsTheWay() {
        Answer old = published(editor);
        Answer other = published(editor);
        replaced(old, other).expect(200);

        command(editor, other, "unpublish").expect(200);

        anyone.get(path(old)).expect(404);
        anyone.get(slug(old)).expect(404);
    }

    @Test
    void whatIsPublishedAgainHasNoSuccessorAnyMore() {
        Answer old = published(editor);
        Answer other = published(editor);
        replaced(old, other).expect(200);

        command(editor, old, "publish").expect(200);
        anyone.get(slug(old)).expect(200);
        command(editor, old, "unpublish").expect(200);

        anyone.get(slug(old)).expect(404);
    }

    @Test
    void theTrashForgetsItToo() {
        Answer old = published(editor);
        Answer other = published(editor);
        replaced(old, other).expect(200);
        command(editor, old, "publish").expect(200);

        Recipes.trash(editor, old);

        anyone.get(slug(old)).expect(404);
    }

    @Test
    void onlyWhatIsPublishedTakesAPlace() {
        Answer old = published(editor);

        assertThat(replaced(old, saved(editor)).expect(409).problem()).isEqualTo("editorial-successor-not-published");
        assertThat(replaced(old, old).expect(409).problem()).isEqualTo("editorial-redirect-loop");
        assertThat(editor.post(path(old) + "/unpublish")
                        .ifMatch(old.etag())
                        .json("{\"successor\": {\"type\": \"soups\", \"id\": \"%s\"}}"
                                .formatted(published(editor).at("/id")))
                        .expect(409)
                        .problem())
                .isEqualTo("editorial-successor-not-published");
        anyone.get(slug(old)).expect(200);
    }

    @Test
    void whatIsMadeOfAPostIsNotLookedForBelowARecipe() {
        Answer post = Posts.published(editor);
        Answer recipe = published(editor);
        editor.post(Posts.path(post) + "/unpublish")
                .ifMatch(post.etag())
                .json("{\"successor\": {\"type\": \"recipes\", \"id\": \"%s\"}}".formatted(recipe.at("/id")))
                .expect(200);

        assertThat(anyone.get(Posts.path(post)).expect(308).location()).endsWith(slug(recipe));
        for (String below : List.of("/rendering", "/json-ld", "/related")) {
            assertThat(anyone.get(Posts.path(post) + below).expect(404).at("/see"))
                    .isEqualTo(slug(recipe));
        }
    }

    @Test
    void ofTwoThatNameEachOtherAtOnceOneIsRefused() {
        for (int round = 0; round < 5; round++) {
            List<Answer> both = List.of(published(editor), published(editor));

            List<Answer> answers =
                    Together.call(2, i -> replaced(both.get(i), both.get(1 - i)).send());

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void aBodyThatNamesNothingIsNone() {
        for (String body : List.of("{}", "null")) {
            Answer old = published(editor);

            editor.post(path(old) + "/unpublish")
                    .ifMatch(old.etag())
                    .json(body)
                    .onPurpose()
                    .expect(200);

            anyone.get(slug(old)).expect(404);
        }
        Answer old = published(editor);
        assertThat(editor.post(path(old) + "/unpublish")
                        .ifMatch(old.etag())
                        .json("{\"successor\": 1}")
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("/successor");
    }

    @Test
    void whatGoesOfflineByAScheduleHasASuccessorFromThenOn() {
        Answer old = published(editor);
        Answer other = saved(editor);

        Answer planned =
                planned(old, "unpublish", other, Duration.ofMillis(1_500)).expect(201);
        command(editor, other, "publish").expect(200);

        assertThat(planned.at("/successor/id")).isEqualTo(other.at("/id"));
        assertThat(planned.at("/successor/type")).isEqualTo("recipes");
        anyone.get(path(old)).expect(200);
        Answer moved = Await.until(
                Duration.ofSeconds(30),
                () -> anyone.get(path(old)).onPurpose().send(),
                answer -> answer.status() != 200);
        assertThat(moved.location()).endsWith(slug(other));
    }

    @Test
    void aSuccessorThatIsNotLiveByThenBlocksTheSchedule() {
        Answer old = published(editor);

        Answer planned =
                planned(old, "unpublish", saved(editor), Duration.ofSeconds(1)).expect(201);

        String schedules = "/api/items/" + old.at("/id") + "/schedules";
        Answer over = Await.until(
                Duration.ofSeconds(30),
                () -> editor.get(schedules).expect(200),
                found -> !found.at("/items/0/state").equals("waiting"));
        assertThat(over.at("/items/0/id")).isEqualTo(planned.at("/id"));
        assertThat(over.at("/items/0/reason")).isEqualTo("editorial-successor-not-published");
        anyone.get(path(old)).expect(200);
    }

    @Test
    void aReleaseBringsTheSuccessorAlong() {
        Answer old = published(editor);
        Answer other = saved(editor);
        Answer release = Releases.begun(editor);
        Answer entry = editor.put(Releases.entry(release, old))
                .ifMatch(old.etag())
                .json(unpublishing(other))
                .expect(200);

        Answer alone = validation(release);
        Releases.put(editor, release, other, "publish").expect(200);
        Answer both = validation(release);
        Answer now = editor.get(Releases.path(release)).expect(200);
        Answer done = Releases.command(editor, now, "publish").expect(200);

        assertThat(entry.at("/successor/id")).isEqualTo(other.at("/id"));
        assertThat(alone.at("/obstacles/0/reason")).isEqualTo("editorial-successor-not-published");
        assertThat(both.at("/ready")).isEqualTo("true");
        assertThat(anyone.get(path(old)).expect(308).location()).endsWith(slug(other));
        Releases.command(editor, done, "roll-back").expect(200);
        anyone.get(path(old)).expect(200);
        anyone.get(path(other)).onPurpose().expect(404);
    }

    @Test
    void aReleaseThatTakesTheSuccessorOfflineTooCannotHappen() {
        Answer old = published(editor);
        Answer other = published(editor);
        Answer release = Releases.begun(editor);
        editor.put(Releases.entry(release, old))
                .ifMatch(old.etag())
                .json(unpublishing(other))
                .expect(200);
        assertThat(validation(release).at("/ready")).isEqualTo("true");

        Releases.put(editor, release, other, "unpublish").expect(200);

        assertThat(validation(release).at("/obstacles/0/item")).isEqualTo(old.at("/id"));
    }

    @Test
    void aPlannedSuccessorIsForWhatGoesOfflineAndIsSomethingElse() {
        Answer recipe = published(editor);
        Answer other = published(editor);
        Duration later = Duration.ofHours(1);

        assertThat(planned(recipe, "publish", other, later)
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("/successor");
        assertThat(planned(recipe, "unpublish", recipe, later)
                        .onPurpose()
                        .expect(409)
                        .problem())
                .isEqualTo("editorial-redirect-loop");
        Answer hidden = saved(Api.user("user"));
        assertThat(planned(recipe, "unpublish", hidden, later)
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .containsExactly("/successor/id");
        assertThat(editor.put(Releases.entry(Releases.begun(editor), recipe))
                        .ifMatch(recipe.etag())
                        .json(unpublishing(recipe))
                        .onPurpose()
                        .expect(409)
                        .problem())
                .isEqualTo("editorial-redirect-loop");
    }

    private Call planned(Answer recipe, String action, Answer successor, Duration in) {
        return editor.post("/api/items/" + recipe.at("/id") + "/schedules")
                .ifMatch(recipe.etag())
                .json("{\"action\": \"%s\", \"at\": \"%s\", \"successor\": {\"id\": \"%s\"}}"
                        .formatted(action, Instant.now().plus(in), successor.at("/id")));
    }

    private static String unpublishing(Answer successor) {
        return "{\"action\": \"unpublish\", \"successor\": {\"id\": \"%s\"}}".formatted(successor.at("/id"));
    }

    private Answer validation(Answer release) {
        return editor.get(Releases.path(release) + "/validation").expect(200);
    }

    private Call replaced(Answer old, Answer successor) {
        return command(editor, old, "unpublish")
                .json("{\"successor\": {\"id\": \"%s\"}}".formatted(successor.at("/id")));
    }

    private static String slug(Answer recipe) {
        return "/api/recipes/" + recipe.at("/slug");
    }
}
