package com.mealprep360.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Database;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Releases;
import com.mealprep360.support.Uploads;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not published carries a mark in every text; no answer to the public may hold it. */
class DraftLeakIT {
    private static final String MARK = "hushhush";

    private final Api editor = Api.user("editor");
    private final Api user = Api.user("user");
    private final Api anonymous = Api.anonymous();
    private final Answer picture = Uploads.sent(editor, Pictures.jpeg(Pictures.any(640, 480)));

    @Test
    void nothingUnpublishedIsInAnyPublicAnswer() {
        List<Answer> hidden = List.of(
                draft(),
                personal(),
                submitted(),
                editedSincePublished(),
                typedSincePublished(),
                translated(),
                pictured(),
                scheduled(),
                released(),
                unpublished(),
                trashed());
        String token = editor.post("/api/previews")
                .json("{\"item\": \"%s\"}".formatted(Recipes.saved(editor).at("/id")))
                .expect(201)
                .at("/token");

        List<Answer> answers = new ArrayList<>();
        for (Api caller : List.of(anonymous, user.as("user2"), user.as("premium"))) {
            for (Answer one : hidden) {
                answers.add(caller.get("/api/recipes/" + one.at("/id")).send());
                answers.add(caller.get("/api/recipes/" + one.at("/slug")).send());
                answers.add(caller.get("/api/recipes/" + one.at("/id") + "?locale=de")
                        .send());
                for (String previewed : List.of("?token=", "?locale=de&token=", "/json-ld?token=")) {
                    answers.add(caller.get("/api/preview/recipes/" + one.at("/id") + previewed + token)
                            .send());
                }
                for (String behind :
                        List.of("actions", "readiness", "changes", "comments", "scratch", "scratch/merge")) {
                    answers.add(caller.get("/api/items/" + one.at("/id") + "/" + behind)
                            .send());
                }
                for (String behind : List.of("working", "revisions", "revisions/1", "json-ld", "json-ld?locale=de")) {
                    answers.add(caller.get("/api/recipes/" + one.at("/id") + "/" + behind)
                            .send());
                }
            }
            for (String query : lists()) {
                answers.addAll(pages(caller, query));
            }
            answers.addAll(found(caller));
            answers.add(
                    caller.get("/api/preview/recipes?limit=100&token=" + token).expect(200));
            answers.addAll(ofPicture(caller));
        }
        answers.addAll(others());

        assertThat(answers).hasSizeGreaterThan(60);
        assertThat(answers).allSatisfy(answer -> assertThat(withoutEcho(answer)).doesNotContain(MARK));
    }

    /** A problem names the path that was called, which the caller knew already. */
    private static String withoutEcho(Answer answer) {
        return answer.toString().replaceAll("\"instance\":\"[^\"]*\"", "").toLowerCase(Locale.ROOT);
    }

    /** The mark is found where it may be seen, so that its absence elsewhere means something. */
    @Test
    void theMarkIsThereForThoseWhoMaySeeIt() {
        Answer draft = draft();

        assertThat(editor.get("/api/recipes/" + draft.at("/id") + "/working")
                        .expect(200)
                        .text())
                .contains(MARK);
        assertThat(editor.get("/api/recipes/working?text=" + MARK).expect(200).at("/items/0/title"))
                .contains(MARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "editorial.item",
                "editorial.localization",
                "editorial.revision",
                "editorial.scratch",
                "editorial.comment",
                "editorial.slug",
                "editorial.release",
                "editorial.release_entry",
                "editorial.preview",
                "editorial.preview_entry",
                "editorial.preview_key",
                "editorial.reference",
                "recipes.previewed",
                "recipes.preview",
                "blog.previewed",
                "blog.preview",
                "kernel.event",
                "identity.profile",
                "kernel.idempotency",
                "audit.entry"
            })
    void theRoleOfPublicReadsCannotReadBehindThePublishedRows(String table) {
        assertThatThrownBy(() -> Database.shared().useTransaction(handle -> {
                    handle.execute("SET LOCAL ROLE mealprep360_public");
                    handle.createQuery("SELECT count(*) FROM " + table)
                            .mapTo(Long.class)
                            .one();
                }))
                .hasMessageContaining("permission denied");
    }

    @Test
    void theRoleOfPublicReadsCannotWriteWhatItReads() {
        assertThatThrownBy(() -> Database.shared().useTransaction(handle -> {
                    handle.execute("SET LOCAL ROLE mealprep360_public");
                    handle.execute("DELETE FROM recipes.published");
                }))
                .hasMessageContaining("permission denied");
    }

    private Answer draft() {
        return editor.post("/api/recipes").json(marked()).expect(201);
    }

    private Answer personal() {
        return user.post("/api/recipes").json(marked()).expect(201);
    }

    private Answer submitted() {
        Answer recipe = personal();
        return user.post("/api/recipes/" + recipe.at("/id") + "/submit")
                .ifMatch(recipe.etag())
                .expect(200);
    }

    /** Public under a harmless text; the mark is in the working revision alone, in its new slug too. */
    private Answer editedSincePublished() {
        Answer recipe = editor.post("/api/recipes?publish=true")
                .json(RecipeDocuments.simple())
                .expect(201);
        return editor.put("/api/recipes/" + recipe.at("/id") + "/working")
                .ifMatch(recipe.etag())
                .json(marked())
                .expect(200);
    }

    /** Public under a harmless text; the mark is in what an editor is typing and in what they said of it. */
    private Answer typedSincePublished() {
        Answer recipe = editor.post("/api/recipes?publish=true")
                .json(RecipeDocuments.simple())
                .expect(201);
        editor.put("/api/items/" + recipe.at("/id") + "/scratch")
                .ifMatch(recipe.etag())
                .json(marked())
                .expect(200);
        editor.post("/api/items/" + recipe.at("/id") + "/comments")
                .json("{\"text\": \"%s\"}".formatted(MARK))
                .expect(201);
        return recipe;
    }

    /** Public in English; the mark is in its German text alone. */
    private Answer translated() {
        Answer recipe = Recipes.published(editor);
        Answer german = Recipes.translating(editor, recipe, "de").expect(201);
        editor.put("/api/recipes/" + recipe.at("/id") + "/working?locale=de")
                .ifMatch(german.etag())
                .json(marked())
                .expect(200);
        return recipe;
    }

    /** With a picture of its own, whose words are of the draft too. */
    private Answer pictured() {
        ObjectNode document = marked();
        document.putObject("cover").put("mediaId", picture.at("/id")).put("alt", MARK);
        return Recipes.saved(editor, document);
    }

    private Answer scheduled() {
        Answer recipe = draft();
        Recipes.plan(editor, recipe, "publish", Instant.parse("2098-06-01T00:00:00Z"))
                .expect(201);
        return recipe;
    }

    private Answer released() {
        Answer recipe = draft();
        Releases.of(editor, recipe);
        return recipe;
    }

    private Answer unpublished() {
        Answer recipe = editor.post("/api/recipes?publish=true").json(marked()).expect(201);
        return editor.post("/api/recipes/" + recipe.at("/id") + "/unpublish")
                .ifMatch(recipe.etag())
                .expect(200);
    }

    private Answer trashed() {
        Answer recipe = editor.post("/api/recipes?publish=true").json(marked()).expect(201);
        editor.delete("/api/recipes/" + recipe.at("/id") + "/working")
                .ifMatch(recipe.etag())
                .expect(204);
        return recipe;
    }

    private static ObjectNode marked() {
        String mark = RecipeDocuments.unique(MARK);
        ObjectNode recipe = RecipeDocuments.full(mark.replace(' ', '-'));
        return recipe.put("slug", mark.replace(' ', '-') + "-slug");
    }

    private static List<String> lists() {
        List<String> queries = new ArrayList<>();
        for (String sort : List.of("newest", "oldest", "title", "quickest")) {
            queries.add("sort=" + sort + "&limit=100");
        }
        queries.addAll(List.of(
                "difficulty=medium",
                "maxTotalMinutes=30",
                "minServings=4&maxServings=4",
                "locale=en",
                "locale=de",
                "limit=1"));
        return queries;
    }

    private static List<Answer> pages(Api caller, String query) {
        List<Answer> pages = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = caller.get("/api/recipes?" + query + cursor).expect(200);
            pages.add(page);
            cursor = page.at("/nextCursor").isEmpty() ? "" : "&cursor=" + page.at("/nextCursor");
        } while (!cursor.isEmpty() && pages.size() < 10);
        return pages;
    }

    /** The query is a word of every hidden text; an answer may repeat it, so it is the mark's beginning. */
    private static List<Answer> found(Api caller) {
        String beginning = MARK.substring(0, 4);
        return List.of(
                caller.get("/api/recipes/search?limit=100&facets=true").expect(200),
                caller.get("/api/recipes/search?limit=100&facets=true&locale=de")
                        .expect(200),
                caller.get("/api/recipes/search?limit=100&q=" + beginning).expect(200),
                caller.get("/api/recipes/suggest?limit=10&q=" + beginning).expect(200));
    }

    /** What the library tells of the picture; its address is signed, so who was not told of it cannot make it up. */
    private List<Answer> ofPicture(Api caller) {
        String id = picture.at("/id");
        Answer unsigned = anonymous
                .get(picture.at("/url").replaceFirst("[?].*", "") + "?s=AAAAAAAAAAAAAAAAAAAAAA")
                .onPurpose()
                .send();
        assertThat(unsigned.status()).isGreaterThanOrEqualTo(400);
        return List.of(
                caller.get("/api/media/" + id).send(),
                caller.get("/api/media?limit=100").send(),
                caller.get("/api/items/usages?target=" + id).send());
    }

    private List<Answer> others() {
        return List.of(
                anonymous.get("/").send(),
                anonymous.get("/robots.txt").expect(200),
                anonymous.get("/sitemap.xml").expect(200),
                anonymous
                        .get("/sitemaps/recipes/00000000-0000-0000-0000-000000000000.xml")
                        .expect(200),
                anonymous.get("/api/openapi.yaml").send(),
                anonymous.get("/health").send(),
                anonymous.get("/health/deps").send(),
                anonymous.get("/metrics").send(),
                anonymous.get("/api/audit").expect(401),
                user.get("/api/audit").expect(403),
                user.get("/api/items/waiting").expect(403),
                user.get("/api/events/parked").expect(403));
    }
}
