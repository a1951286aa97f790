package com.mealprep360.media;

import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Uploads;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is published shows pictures as they are in the library now. */
class ShownPicturesApiIT {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();
    private final Answer picture = described(Uploads.sent(editor, Pictures.anyJpeg()), "Soup", "Suppe");

    @Test
    void aRecipeBringsThePicturesThatItShows() {
        Answer second = described(Uploads.sent(editor, Pictures.anyJpeg()), "Mint", "Minze");
        ObjectNode document = showing(picture);
        document.putArray("images").addObject().put("mediaId", id(second)).put("caption", "Mint is good.");
        ((ObjectNode) document.at("/steps/0"))
                .putObject("image")
                .put("mediaId", id(picture))
                .put("alt", "");
        Answer recipe = published(editor, document);

        Answer shown = anyone.get(path(recipe)).expect(200);

        JsonNode pictures = shown.json().path("pictures");
        assertThat(pictures.findValuesAsText("id")).containsExactly(id(picture), id(second));
        assertThat(pictures.at("/0/alt").asText()).isEqualTo("Soup");
        assertThat(pictures.at("/0/width").asInt()).isEqualTo(400);
        assertThat(shown.at("/document/images/0/id")).isNotEmpty();
        for (JsonNode rendition : pictures.at("/0/renditions")) {
            assertThat(anyone.get(rendition.path("url").asText()).expect(200).header("Content-Type"))
                    .hasValue(rendition.path("type").asText());
        }
    }

    @Test
    void listsBringOneOfThemSmall() {
        ObjectNode document = showing(picture);
        document.withObject("/cover").put("alt", "A red bowl");
        document.put("author", RecipeDocuments.unique("Author"));
        published(editor, document);

        JsonNode card = anyone.get(
                        "/api/recipes?author=" + document.get("author").asText().replace(" ", "%20"))
                .expect(200)
                .json()
                .at("/items/0/picture");

        assertThat(card.path("id").asText()).isEqualTo(id(picture));
        assertThat(card.path("alt").asText()).isEqualTo("A red bowl");
        assertThat(card.path("renditions").findValuesAsText("name")).containsOnly("square", "320");
    }

    @Test
    void eachLocaleHasItsWords() {
        Answer recipe = published(editor, showing(picture));
        Answer german = editor.post(Recipes.item(recipe) + "/locales")
                .ifMatch(recipe.etag())
                .json("{\"locale\": \"de\"}")
                .expect(201);
        editor.post(path(recipe) + "/publish?locale=de").ifMatch(german.etag()).expect(200);

        assertThat(anyone.get(path(recipe) + "?locale=de").expect(200).at("/pictures/0/alt"))
                .isEqualTo("Suppe");
    }

    @Test
    void itIsNotPublishedWithoutWordsForItsPictures() {
        Answer mute = Uploads.sent(editor, Pictures.anyJpeg());
        ObjectNode document = showing(mute);
        document.putArray("images").addObject().put("mediaId", "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b99");

        Answer refused =
                command(editor, saved(editor, document), "publish").onPurpose().expect(422);

        assertThat(refused.problem()).isEqualTo("editorial-not-ready");
        assertThat(refused.pointers()).containsExactly("/cover/mediaId", "/images/0/mediaId");
    }

    @Test
    void anotherFileShowsEverywhereUnderAnotherTag() {
        Answer recipe = published(editor, showing(picture));
        Answer post = editor.post("/api/blog/posts?publish=true")
                .json(covered(Posts.simple()))
                .expect(201);

        for (String path : List.of(path(recipe), Posts.path(post))) {
            Answer before = anyone.get(path).expect(200);
            Answer now = editor.get("/api/media/" + id(picture)).expect(200);
            Uploads.put(editor, "/api/media/" + id(picture) + "/file", Pictures.anyJpeg())
                    .ifMatch(now.etag())
                    .expect(200);

            Answer after = Await.until(
                    LIMIT,
                    () -> anyone.get(path)
                            .header("If-None-Match", before.etag())
                            .send(),
                    answer -> answer.status() == 200);

            assertThat(after.at("/pictures/0/url")).isNotEqualTo(before.at("/pictures/0/url"));
            assertThat(after.etag()).isNotEqualTo(before.etag());
            assertThat(after.at("/publishedAt")).isEqualTo(before.at("/publishedAt"));
        }
    }

    @Test
    void theTagOfWhatIsPublishedStillGuardsTheNextChange() {
        Answer recipe = published(editor, showing(picture));
        Answer shown = anyone.get(path(recipe)).expect(200);

        Answer next = changed(editor, shown, "{\"servings\": 6}");

        assertThat(shown.etag()).isNotEqualTo(recipe.etag());
        editor.patch(Recipes.working(recipe))
                .ifMatch(shown.etag())
                .merge("{\"servings\": 8}")
                .onPurpose()
                .expect(412);
        assertThat(next.at("/document/servings")).isEqualTo("6");
    }

    @Test
    void whatIsOfflineStaysSoWhenItsPictureChanges() {
        Answer recipe = published(editor, showing(picture));
        Answer witness = published(editor, showing(picture));
        command(editor, recipe, "unpublish").expect(200);

        described(editor.get("/api/media/" + id(picture)).expect(200), "Stew", "Eintopf");

        Await.until(
                LIMIT, () -> anyone.get(path(witness)).expect(200).at("/pictures/0/alt"), alt -> alt.equals("Stew"));
        anyone.get(path(recipe)).onPurpose().expect(404);
    }

    private Answer described(Answer medium, String english, String german) {
        return editor.patch(Uploads.path(medium))
                .ifMatch(medium.etag())
                .merge("{\"alt\": {\"en\": \"%s\", \"de\": \"%s\"}}".formatted(english, german))
                .expect(200);
    }

    private static ObjectNode showing(Answer medium) {
        return covered(RecipeDocuments.simple(), medium);
    }

    private ObjectNode covered(ObjectNode document) {
        return covered(document, picture);
    }

    private static ObjectNode covered(ObjectNode document, Answer medium) {
        document.putObject("cover").put("mediaId", id(medium));
        return document;
    }

    private static String id(Answer answer) {
        return answer.at("/id");
    }
}
