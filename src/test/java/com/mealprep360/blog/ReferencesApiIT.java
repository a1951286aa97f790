package com.mealprep360.blog;

import static com.mealprep360.support.Posts.about;
import static com.mealprep360.support.Posts.command;
import static com.mealprep360.support.Posts.path;
import static com.mealprep360.support.Posts.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Together;
import com.mealprep360.support.Uploads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Posts that refer to other items. */
class ReferencesApiIT {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String CARD = "/body/blocks/1/recipeId";

    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();

    @Test
    void whatIsNotPublishedYetIsToldAndHeals() {
        Answer recipe = Recipes.saved(editor);
        Answer post = saved(editor, about(id(recipe)));

        JsonNode before = readiness(post);
        command(editor, post, "publish").expect(200);

        assertThat(before.path("ready").asBoolean()).isTrue();
        assertThat(before.at("/concerns/0/pointer").asText()).isEqualTo(CARD);
        assertThat(before.at("/concerns/0/code").asText()).isEqualTo("unpublished");
        assertThat(before.at("/concerns/0/target/type").asText()).isEqualTo("recipes");
        assertThat(anyone.get(path(post)).expect(200).at("/document" + CARD)).isEqualTo(recipe.at("/id"));
        String link = "/recipes/" + recipe.at("/slug") + "\"";
        assertThat(anyone.get(path(post) + "/rendering").expect(200).at("/html"))
                .doesNotContain(link);
        Recipes.command(editor, recipe, "publish").expect(200);
        assertThat(faults(post)).isEmpty();
        assertThat(anyone.get(path(post) + "/rendering").expect(200).at("/html"))
                .contains(link);
        assertThat(anyone.get(path(post) + "/json-ld").expect(200).at("/mentions/0/name"))
                .isEqualTo(recipe.at("/document/title"));
    }

    @Test
    void itIsPublishedWithWhatItNeeds() {
        Answer recipe = Recipes.saved(editor);
        Answer inner = saved(editor, about(id(recipe)));
        Answer outer = saved(editor, linkingTo(inner));

        command(editor, outer, "publish?dependencies=true").expect(200);

        anyone.get(path(outer)).expect(200);
        anyone.get(path(inner)).expect(200);
        anyone.get(Recipes.path(recipe)).expect(200);
    }

    @Test
    void ifWhatItNeedsCannotBePublishedNothingIs() {
        Answer recipe =
                editor.post("/api/recipes").json("{\"title\": \"Nothing yet\"}").expect(201);
        Answer post = saved(editor, about(id(recipe)));

        Answer refused =
                command(editor, post, "publish?dependencies=true").onPurpose().expect(422);

        assertThat(refused.problem()).isEqualTo("editorial-not-ready");
        assertThat(refused.pointers()).containsExactly(CARD);
        anyone.get(path(post)).onPurpose().expect(404);
    }

    /** Each needs the other: neither waits for the other's lock, and both are public in the end. */
    @Test
    void twoThatNeedEachOtherArePublishedAtOnce() {
        for (int i = 0; i < 5; i++) {
            Answer one = saved(editor);
            Answer other = saved(editor, linkingTo(one));
            Answer linked = editor.put(Posts.working(one))
                    .ifMatch(one.etag())
                    .json(linkingTo(other))
                    .expect(200);

            List<Answer> answers = Together.call(
                    2,
                    turn -> command(editor, turn == 0 ? linked : other, "publish?dependencies=true")
                            .send());

            assertThat(answers).extracting(Answer::status).containsOnly(200);
            anyone.get(path(one)).expect(200);
            anyone.get(path(other)).expect(200);
        }
    }

    @Test
    void aLinkToNothingIsNotPublished() {
        Answer trashed = Recipes.saved(editor);
        Recipes.trash(editor, trashed);

        for (UUID target : List.of(UUID.randomUUID(), id(trashed), id(saved(editor)))) {
            Answer post = saved(editor, about(target));
            Answer refused = command(editor, post, "publish").onPurpose().expect(422);

            assertThat(refused.pointers()).containsExactly(CARD);
            assertThat(readiness(post).at("/concerns/0/code").asText()).isEqualTo("dangling");
            assertThat(readiness(post).path("ready").asBoolean()).isFalse();
        }
    }

    @Test
    void aPictureIsThereAndSaysWhatIsToBeSeen() {
        Answer picture = Uploads.sent(editor, Pictures.jpeg(Pictures.any(40, 30)));
        Answer post = saved(editor, showing(id(picture)));
        assertThat(faults(post)).containsExactly("/body/blocks/1/mediaId alt");

        Answer said = editor.patch(Uploads.path(picture))
                .ifMatch(picture.etag())
                .merge("{\"alt\": {\"en\": \"A soup\"}}")
                .expect(200);
        assertThat(faults(post)).isEmpty();
        Answer german = Recipes.translating(editor, post, "de").expect(201);
        assertThat(command(editor, german, "publish?locale=de")
                        .onPurpose()
                        .expect(422)
                        .pointers())
                .containsExactly("/body/blocks/1/mediaId");
        command(editor, post, "publish").expect(200);

        Uploads.trashed(editor, said);
        assertThat(faults(post)).containsExactly("/body/blocks/1/mediaId dangling");
        assertThat(faults(saved(editor, showing(UUID.randomUUID()))))
                .containsExactly("/body/blocks/1/mediaId dangling");
        assertThat(faults(saved(editor, showing(id(Uploads.sent(editor, Pictures.pdf()))))))
                .containsExactly("/body/blocks/1/mediaId picture");
    }

    @Test
    void whatIsPublishedInAnotherLocaleAloneIsTold() {
        Answer post = saved(editor, about(id(Recipes.published(editor))));
        Answer german = Recipes.translating(editor, post, "de").expect(201);

        assertThat(faults(post)).isEmpty();
        assertThat(faults(german)).containsExactly(CARD + " untranslated");
        command(editor, german, "publish?locale=de").expect(200);
    }

    @Test
    void whatSearchEnginesAndNetworksWouldMissIsToldAndKeepsNothingFromGoingLive() {
        Answer post = saved(editor, about(id(Recipes.published(editor))));

        JsonNode told = readiness(post);

        assertThat(told.at("/concerns/0/pointer").asText()).isEqualTo("/cover");
        assertThat(told.at("/concerns/0/code").asText()).isEqualTo("seo");
        assertThat(told.at("/concerns/0/blocks").asBoolean()).isFalse();
        assertThat(told.path("ready").asBoolean()).isTrue();
    }

    /** What readiness tells of its references. */
    private List<String> faults(Answer post) {
        List<String> faults = new ArrayList<>();
        for (JsonNode concern : readiness(post).path("concerns")) {
            if (!concern.path("code").asText().equals("seo")) {
                faults.add(concern.path("pointer").asText() + " "
                        + concern.path("code").asText());
            }
        }
        return faults;
    }

    private static ObjectNode showing(UUID picture) {
        ObjectNode post = Posts.simple();
        post.withObject("/body")
                .withArray("blocks")
                .addObject()
                .put("type", "image")
                .put("mediaId", picture.toString());
        return post;
    }

    @Test
    void whereSomethingIsUsedIsKnown() {
        Answer recipe = Recipes.published(editor);
        Answer post = saved(editor, about(id(recipe)));
        command(editor, post, "publish").expect(200);
        String usages = "/api/items/usages?target=" + recipe.at("/id");

        JsonNode found = Await.until(
                LIMIT, () -> editor.get(usages).expect(200).json().path("items"), items -> items.size() == 2);
        assertThat(found.findValuesAsText("live")).containsExactly("false", "true");
        assertThat(found.findValuesAsText("pointer")).containsOnly(CARD);
        assertThat(found.at("/0/item/id").asText()).isEqualTo(post.at("/id"));
        assertThat(Api.user("user").get(usages).expect(200).json().path("items"))
                .as("not theirs to see")
                .isEmpty();
        Answer page = editor.get(usages + "&limit=1").expect(200);
        assertThat(editor.get(usages + "&limit=1&cursor=" + page.at("/nextCursor"))
                        .expect(200)
                        .json()
                        .has("nextCursor"))
                .isFalse();

        editor.put(Posts.working(post))
                .ifMatch(post.etag())
                .json(Posts.simple())
                .expect(200);
        Await.until(
                LIMIT,
                () -> editor.get(usages).expect(200).json().path("items").findValuesAsText("live"),
                List.of("true")::equals);
    }

    /** In a recipe and in a post, in what is worked on and in what is live. */
    @Test
    void whereAPictureIsUsed() {
        Answer picture = Uploads.sent(editor, Pictures.jpeg(Pictures.any(320, 240)));
        ObjectNode recipe = RecipeDocuments.simple();
        ObjectNode post = Posts.simple();
        for (ObjectNode document : List.of(recipe, post)) {
            document.putObject("cover").put("mediaId", picture.at("/id")).put("alt", "A bowl");
        }
        Answer live = Recipes.published(editor, recipe);
        Answer draft = saved(editor, post);

        JsonNode found = Await.until(
                LIMIT,
                () -> editor.get("/api/items/usages?target=" + picture.at("/id"))
                        .expect(200)
                        .json()
                        .path("items"),
                items -> items.size() == 3);

        assertThat(found.findValuesAsText("pointer")).containsOnly("/cover/mediaId");
        assertThat(found.findValuesAsText("id"))
                .containsExactlyInAnyOrder(live.at("/id"), live.at("/id"), draft.at("/id"));
        assertThat(found.findValuesAsText("live")).containsExactlyInAnyOrder("true", "false", "false");
    }

    private static ObjectNode linkingTo(Answer post) {
        return Json.object("""
            {"title": "Links", "excerpt": "It links.", "body": {"blocks": [{"type": "paragraph", "text": [
              {"text": "there", "link": {"item": {"type": "blog", "id": "%s"}}}]}]}}
            """.formatted(post.at("/id")));
    }

    private JsonNode readiness(Answer post) {
        return editor.get("/api/items/" + post.at("/id") + "/readiness?locale=" + post.at("/locale"))
                .expect(200)
                .json();
    }

    private static UUID id(Answer item) {
        return UUID.fromString(item.at("/id"));
    }
}
