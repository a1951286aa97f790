package com.mealprep360.editorial.redirects;

import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Posts;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Together;
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

    private Call replaced(Answer old, Answer successor) {
        return command(editor, old, "unpublish")
                .json("{\"successor\": {\"id\": \"%s\"}}".formatted(successor.at("/id")));
    }

    private static String slug(Answer recipe) {
        return "/api/recipes/" + recipe.at("/slug");
    }
}
