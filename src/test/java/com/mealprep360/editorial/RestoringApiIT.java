package com.mealprep360.editorial;

import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.item;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Database;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Uploads;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was saved can be compared, and saved again. */
class RestoringApiIT {
    private final Api editor = Api.user("editor");

    @Test
    void aNoteSaysWhatASaveIsAbout() {
        Answer first = saved(editor);
        Answer second = editor.patch(path(first) + "/working?note=For%20the%20party")
                .ifMatch(first.etag())
                .merge("{\"servings\": 6}")
                .expect(200);
        editor.patch(path(first) + "/working?note=%20")
                .ifMatch(second.etag())
                .merge("{}")
                .onPurpose()
                .expect(400);

        assertThat(second.at("/revision/note")).isEqualTo("For the party");
        JsonNode history = editor.get(path(first) + "/revisions").expect(200).json();
        assertThat(history.at("/items/0/note").asText()).isEqualTo("For the party");
        assertThat(history.at("/items/1").has("note")).isFalse();
    }

    @Test
    void twoRevisionsAreComparedByPointerAndInWords() {
        Answer first = saved(editor);
        Answer second = changed(editor, first, "{\"servings\": 4}");
        changed(editor, second, "{\"servings\": 6, \"tags\": [\"party\"]}");

        JsonNode found =
                editor.get(item(first) + "/changes?from=2&to=3").expect(200).json();

        assertThat(found.path("words").toString()).isEqualTo("[\"servings 4 → 6\",\"tag party added\"]");
        assertThat(found.path("changes").toString()).isEqualTo("""
                [{"kind":"changed","pointer":"/servings","before":4,"after":6},\
                {"kind":"added","pointer":"/tags","after":["party"]}]""");
        assertThat(editor.get(item(first) + "/changes").expect(200).json()).isEqualTo(found);
        assertThat(editor.get(item(first) + "/changes?from=3&to=1")
                        .expect(200)
                        .json()
                        .path("words")
                        .toString())
                .isEqualTo("[\"servings 6 removed\",\"tag party removed\"]");
        editor.get(item(first) + "/changes?from=9").onPurpose().expect(404);
        Api.user("user").get(item(first) + "/changes").onPurpose().expect(404);
    }

    @Test
    void withoutNumbersItSaysWhatThePublicHasNotSeen() {
        Answer live = published(editor);
        Answer second = changed(editor, live, "{\"servings\": 4}");
        changed(editor, second, "{\"cuisine\": \"Thai\"}");

        JsonNode found = editor.get(item(live) + "/changes").expect(200).json();

        assertThat(found.at("/from/number").asInt()).isEqualTo(1);
        assertThat(found.at("/to/number").asInt()).isEqualTo(3);
        assertThat(found.path("changes")).hasSize(2);
    }

    @Test
    void thePublicGoesOnSeeingWhatIsPublished() {
        Answer live = published(editor);
        Answer second = changed(editor, live, "{\"title\": \"Second\"}");
        Answer third = changed(editor, second, "{\"title\": \"Third\"}");

        Answer restored = restore(third, "2", "").expect(200);

        assertThat(restored.at("/revision/note")).isEqualTo("Restored from revision 2");
        assertThat(restored.at("/revision/number")).isEqualTo("4");
        assertThat(Api.anonymous().get(path(live)).expect(200).at("/document/title"))
                .isEqualTo(live.at("/document/title"));
        restore(third, "1", "").onPurpose().expect(412);
        restore(restored, "5", "").onPurpose().expect(404);
    }

    @Test
    void aSlugThatBelongsToAnotherByNowCannotComeBack() {
        String slug = "slug-" + UUID.randomUUID();
        Answer first = saved(editor, RecipeDocuments.simple().put("slug", slug));
        Answer second = changed(editor, first, "{\"slug\": \"%s-b\", \"servings\": 2}".formatted(slug));
        saved(editor, RecipeDocuments.simple().put("slug", slug));

        Answer refused = restore(second, "1", "").expect(409);
        Answer rest = restore(second, "1", "?partial=true").expect(200);

        assertThat(refused.problem()).isEqualTo("editorial-not-restorable");
        assertThat(refused.pointers()).containsExactly("/slug");
        assertThat(rest.at("/slug")).isEqualTo(slug + "-b");
        assertThat(rest.json().path("document").has("servings")).isFalse();
    }

    @Test
    void whatTheContractNoLongerHasIsNamedAndCanBeLeftOut() {
        Answer first = saved(editor, RecipeDocuments.full("Bread"));
        Answer second = changed(editor, first, "{\"servings\": 2}");
        Database.shared().useHandle(handle -> handle.execute("""
                INSERT INTO editorial.revision
                  (id, item_id, locale, number, document, title, author, created_at, content_hash)
                SELECT gen_random_uuid(), item_id, locale, 99,
                       jsonb_set(document, '{tags}', '["one", 2, "three", 4]') || '{"calories": 1}',
                       title, author, created_at, 'old'
                FROM editorial.revision WHERE CAST(item_id AS text) = ? AND number = 1
                """, first.at("/id")));

        Answer refused = restore(second, "99", "").expect(409);
        Answer rest = restore(second, "99", "?partial=true").expect(200);

        assertThat(refused.pointers()).containsExactlyInAnyOrder("/calories", "/tags/1", "/tags/3");
        assertThat(rest.json().path("document").has("calories")).isFalse();
        assertThat(rest.json().at("/document/tags").toString()).isEqualTo("[\"one\",\"three\"]");
        assertThat(rest.at("/document/servings")).isEqualTo("4");
    }

    @Test
    void whatLeadsToTheTrashIsNamedAndComesBackWithItsTarget() {
        Answer picture = Uploads.sent(editor, Pictures.jpeg(Pictures.any(320, 240)));
        Answer recipe = saved(editor);
        ObjectNode document = Posts.about(UUID.fromString(recipe.at("/id")));
        document.putObject("cover").put("mediaId", picture.at("/id")).put("alt", "A bowl");
        Answer first = Posts.saved(editor, document);
        Answer second = editor.put(Posts.working(first))
                .ifMatch(first.etag())
                .json(Posts.simple())
                .expect(200);
        editor.delete("/api/media/" + picture.at("/id")).ifMatch(picture.etag()).expect(204);
        Recipes.trash(editor, recipe);

        Answer refused = restore(second, "1", "").expect(409);
        Answer rest = restore(second, "1", "?partial=true").expect(200);

        assertThat(refused.problem()).isEqualTo("editorial-not-restorable");
        assertThat(refused.pointers()).containsExactlyInAnyOrder("/cover/mediaId", "/body/blocks/1/recipeId");
        assertThat(rest.json().path("document")).isEqualTo(first.json().path("document"));
        Answer emptied = editor.put(Posts.working(first))
                .ifMatch(rest.etag())
                .json(Posts.simple())
                .expect(200);
        String back = editor.get("/api/media/" + picture.at("/id")).expect(200).etag();
        editor.post("/api/media/" + picture.at("/id") + "/restore")
                .ifMatch(back)
                .expect(200);
        Answer trashed = editor.get(Recipes.working(recipe)).expect(200);
        command(editor, trashed, "restore").expect(200);
        assertThat(restore(emptied, "1", "").expect(200).json().path("document"))
                .isEqualTo(first.json().path("document"));
    }

    private Call restore(Answer recipe, String number, String query) {
        return editor.post(item(recipe) + "/revisions/" + number + "/restore" + query)
                .ifMatch(recipe.etag());
    }
}
