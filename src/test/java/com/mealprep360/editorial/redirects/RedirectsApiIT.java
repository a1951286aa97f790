package com.mealprep360.editorial.redirects;

import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors say of paths, and where these lead. */
class RedirectsApiIT {
    private final Api editor = Api.user("editor");

    /** The start of this test's own paths. */
    private final String own = "/own-" + UUID.randomUUID();

    @Test
    void aPathLeadsToAnother() {
        Answer made = redirect(own + "/old/", "/käse").expect(201);

        assertThat(made.at("/from")).isEqualTo(own + "/old");
        assertThat(made.at("/to")).isEqualTo("/käse");
        assertThat(made.at("/resolved")).isEqualTo("/k%C3%A4se");
        assertThat(editor.get(address(made)).expect(200).etag()).isEqualTo(made.etag());
        Answer found = resolve(own + "/old").expect(200);
        assertThat(found.at("/to")).isEqualTo("/k%C3%A4se");
        assertThat(found.at("/status")).isEqualTo("308");
        assertThat(found.header("Cache-Control")).hasValue("public, max-age=0, must-revalidate");
        resolve(own + "/old").header("If-None-Match", found.etag()).expect(304);
    }

    @Test
    void whatIsForNowSaysSoThroughTheWholeChain() {
        redirect(own + "/a", own + "/b").expect(201);
        editor.post("/api/redirects")
                .json(
                        "{\"from\": \"%s/b\", \"to\": \"https://example.com/x?y=1#z\", \"permanent\": false, \"note\": \"For now\"}"
                                .formatted(own))
                .expect(201);

        Answer found = resolve(own + "/a").expect(200);

        assertThat(found.at("/to")).isEqualTo("https://example.com/x?y=1#z");
        assertThat(found.at("/status")).isEqualTo("307");
    }

    @Test
    void aChainIsOneHopAndWhatWasSaidComesBackWhenItsEndIsTakenAway() {
        redirect(own + "/a", own + "/b").expect(201);
        Answer second = redirect(own + "/b", own + "/c").expect(201);
        assertThat(to(own + "/a")).isEqualTo(own + "/c");

        Answer further = editor.put(address(second))
                .ifMatch(second.etag())
                .json(document(own + "/b", own + "/d"))
                .expect(200);
        assertThat(to(own + "/a")).isEqualTo(own + "/d");
        editor.delete(address(second)).ifMatch(second.etag()).expect(412);
        editor.delete(address(second)).expect(428);

        editor.delete(address(second)).ifMatch(further.etag()).expect(204);
        assertThat(to(own + "/a")).isEqualTo(own + "/b");
        assertThat(resolve(own + "/b").expect(404).problem()).isEqualTo("editorial-redirect-not-found");
        editor.get(address(second)).expect(404);
    }

    @Test
    void loopsAreRefused() {
        assertThat(redirect(own + "/a", own + "/a/").expect(409).problem()).isEqualTo("editorial-redirect-loop");
        redirect(own + "/a", own + "/b").expect(201);
        Answer second = redirect(own + "/b", own + "/c").expect(201);

        Answer refused = redirect(own + "/c", own + "/a").expect(409);
        assertThat(refused.problem()).isEqualTo("editorial-redirect-loop");
        assertThat(refused.pointers()).containsExactly("/to");
        assertThat(editor.put(address(second))
                        .ifMatch(second.etag())
                        .json(document(own + "/b", own + "/a"))
                        .expect(409)
                        .problem())
                .isEqualTo("editorial-redirect-loop");
        assertThat(to(own + "/a")).isEqualTo(own + "/c");
    }

    @Test
    void anAddressOfTheSiteIsAPathOfIt() {
        String site = "http://localhost:8080";
        assertThat(redirect(own + "/a", site + own + "/a").expect(409).pointers())
                .containsExactly("/to");
        assertThat(redirect(own + "/a", site + own + "/a?all=true").expect(409).problem())
                .isEqualTo("editorial-redirect-loop");

        redirect(own + "/a", site + own + "/b/").expect(201);
        redirect(own + "/b", site + own + "/c?all=true").expect(201);

        assertThat(to(own + "/a")).isEqualTo(site + own + "/c?all=true");
        assertThat(redirect(own + "/b2", site + "0" + own + "/b2").expect(201).at("/to"))
                .as("another port is another site")
                .startsWith(site);
    }

    @Test
    void ofManyWhoCloseALoopAtOnceOneIsRefused() {
        int paths = 8;

        List<Answer> answers = Together.call(
                paths, i -> redirect(own + "/" + i, own + "/" + (i + 1) % paths).send());

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409).containsOnlyOnce(409);
        int open = answers.indexOf(
                answers.stream().filter(one -> one.status() == 409).findFirst().orElseThrow());
        for (int i = 0; i < paths; i++) {
            if (i != open) {
                assertThat(to(own + "/" + i)).isEqualTo(own + "/" + open);
            }
        }
    }

    @Test
    void aPathHasOneRedirect() {
        Answer first = redirect(own + "/a", "/b").expect(201);

        Answer refused = redirect(own + "/a/", "/c").expect(409);

        assertThat(refused.problem()).isEqualTo("editorial-redirect-taken");
        assertThat(refused.at("/see")).isEqualTo(address(first));
        assertThat(refused.pointers()).containsExactly("/from");
        List<Answer> answers =
                Together.call(6, i -> redirect(own + "/race", "/" + i).send());
        assertThat(answers).extracting(Answer::status).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void aChainHasFiftyHopsAtMost() {
        for (int i = 0; i <= 50; i++) {
            redirect(own + "/" + i, own + "/" + (i + 1)).expect(201);
        }
        assertThat(to(own + "/0")).isEqualTo(own + "/51");

        assertThat(redirect(own + "/51", own + "/52").expect(400).pointers()).containsExactly("/to");
        assertThat(to(own + "/0")).isEqualTo(own + "/51");
    }

    @Test
    void anItemIsFoundWhereverItsSlugMovesTo() {
        Answer recipe = published(editor);
        item(own + "/soup", recipe, null).expect(201);
        assertThat(to(own + "/soup")).isEqualTo("/recipes/" + recipe.at("/slug"));
        String slug = "moved-" + UUID.randomUUID();
        Answer moved = changed(editor, recipe, "{\"slug\": \"%s\"}".formatted(slug));
        assertThat(to(own + "/soup")).as("not before it is published").isEqualTo("/recipes/" + recipe.at("/slug"));

        command(editor, moved, "publish").expect(200);

        assertThat(to(own + "/soup")).isEqualTo("/recipes/" + slug);
        assertThat(to("/recipes/" + recipe.at("/slug"))).as("a former slug").isEqualTo("/recipes/" + slug);
        redirect(own + "/former", "/recipes/" + recipe.at("/slug")).expect(201);
        assertThat(to(own + "/former")).isEqualTo("/recipes/" + slug);
        resolve("/recipes/" + slug).expect(404);
    }

    @Test
    void aTranslationIsNamedWithItsLocale() {
        Answer recipe = published(editor);
        Answer german = Recipes.translating(editor, recipe, "de").expect(201);
        editor.post("/api/recipes/" + recipe.at("/id") + "/publish?locale=de")
                .ifMatch(german.etag())
                .expect(200);
        item(own + "/suppe", recipe, "de").expect(201);

        assertThat(to(own + "/suppe")).isEqualTo("/recipes/" + german.at("/slug") + "?locale=de");
    }

    @Test
    void whatIsNotPublishedIsNotGivenAway() {
        Answer draft = saved(editor);
        Answer made = item(own + "/draft", draft, null).expect(201);

        assertThat(made.json().has("resolved")).isFalse();
        assertThat(resolve(own + "/draft").expect(404).text()).doesNotContain(draft.at("/slug"));
        resolve("/recipes/" + draft.at("/slug")).expect(404);

        Answer live = command(editor, draft, "publish").expect(200);
        assertThat(to(own + "/draft")).isEqualTo("/recipes/" + draft.at("/slug"));
        command(editor, live, "unpublish").expect(200);
        resolve(own + "/draft").expect(404);
    }

    @Test
    void contentThatIsPublishedIsAlwaysShown() {
        Answer recipe = published(editor);
        String path = "/recipes/" + recipe.at("/slug");
        assertThat(redirect(path, "/elsewhere").expect(409).problem()).isEqualTo("editorial-redirect-taken");
        command(editor, recipe, "unpublish").expect(200);
        redirect(path, own + "/elsewhere").expect(201);
        redirect(own + "/a", path).expect(201);
        assertThat(to(own + "/a")).isEqualTo(own + "/elsewhere");

        command(editor, recipe, "publish").expect(200);

        resolve(path).expect(404);
        assertThat(to(own + "/a")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"from\": \"/a//b\", \"to\": \"/c\"}",
                "{\"from\": \"/a%2Fb\", \"to\": \"/c\"}",
                "{\"from\": \"/a/../b\", \"to\": \"/c\"}",
                "{\"from\": \"/x\", \"to\": \"//evil.example\"}",
                "{\"from\": \"/x\", \"to\": \"javascript:alert(1)\"}",
                "{\"from\": \"/x\", \"to\": \"https://user:word@example.com\"}",
                "{\"from\": \"/x\", \"to\": \"https://\"}",
                "{\"from\": \"/x\", \"to\": \"/y?z\"}",
                "{\"from\": \"/x\", \"to\": \"y\"}",
                "{\"from\": \"/x\"}",
                "{\"from\": \"/x\", \"to\": \"/y\", \"item\": {\"type\": \"recipes\", \"id\": \"01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11\"}}",
                "{\"from\": \"/x\", \"item\": {\"type\": \"recipes\", \"id\": \"01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11\"}}",
                "{\"from\": \"/x\", \"item\": {\"type\": \"soups\", \"id\": \"01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11\"}}"
            })
    void whatLeadsNowhereIsRefusedAtItsField(String document) {
        Answer refused = editor.post("/api/redirects").json(document).expect(400);

        assertThat(refused.problem()).isEqualTo("invalid-request");
        assertThat(refused.pointers()).hasSize(1);
    }

    @Test
    void theListIsSearchedAndReadPageByPage() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(redirect(own + "/" + i, "/target_" + own.substring(5))
                    .expect(201)
                    .at("/from"));
        }

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = editor.get("/api/redirects?limit=2&q="
                            + own.toUpperCase(java.util.Locale.ROOT).substring(5) + cursor)
                    .expect(200);
            page.json().path("items").forEach(one -> seen.add(one.path("from").asText()));
            cursor = page.json().has("nextCursor") ? "&cursor=" + page.at("/nextCursor") : "";
        } while (!cursor.isEmpty());

        assertThat(seen).isEqualTo(made);
        assertThat(editor.get("/api/redirects?q=%25" + own.substring(5))
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    private Call redirect(String from, String to) {
        return editor.post("/api/redirects").json(document(from, to));
    }

    private Call item(String from, Answer recipe, String locale) {
        return editor.post("/api/redirects")
                .json("{\"from\": \"%s\", \"item\": {\"type\": \"recipes\", \"id\": \"%s\"%s}}"
                        .formatted(from, recipe.at("/id"), locale == null ? "" : ", \"locale\": \"" + locale + "\""));
    }

    private static String address(Answer redirect) {
        return "/api/redirects/" + redirect.at("/id");
    }

    private static String document(String from, String to) {
        return "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to);
    }

    private static String to(String path) {
        return resolve(path).expect(200).at("/to");
    }

    private static Call resolve(String path) {
        return Api.anonymous().get("/api/redirects/resolve?path=" + path);
    }
}
