package com.mealprep360.recipes;

import static com.mealprep360.support.RecipeDocuments.simple;
import static com.mealprep360.support.RecipeDocuments.unique;
import static com.mealprep360.support.Recipes.changed;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.published;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.SecondNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Published recipes and pages stay in memory; what is served from it is never older than a second, on any node. */
class HotReadsIT {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Api editor = Api.user("editor");
    private final String cuisine = unique("Hot").replace(" ", "-");

    @Test
    void aPageHasATagThatStaysUntilThePageIsAnother() {
        Answer recipe = published(editor, simple().put("cuisine", cuisine));
        Answer page = Api.anonymous().get(list()).expect(200);

        assertThat(page.etag()).matches("\"[0-9a-f]{32}\"");
        assertThat(page.header("Cache-Control")).hasValue("public, max-age=0, must-revalidate");
        Answer unchanged =
                Api.anonymous().get(list()).header("If-None-Match", page.etag()).expect(304);
        assertThat(unchanged.bytes()).isEmpty();
        assertThat(unchanged.etag()).isEqualTo(page.etag());

        command(editor, changed(editor, recipe, "{\"title\": \"Another title\"}"), "publish")
                .expect(200);
        Answer another =
                Api.anonymous().get(list()).header("If-None-Match", page.etag()).expect(200);
        assertThat(another.at("/items/0/title")).isEqualTo("Another title");
        assertThat(another.etag()).isNotEqualTo(page.etag());
    }

    @Test
    void theNodeThatPublishesServesWhatItPublishedAtOnce() {
        Answer recipe = published(editor, simple().put("cuisine", cuisine));
        for (int i = 0; i < 20; i++) {
            String title = "Title " + i;
            List<String> before = seen(Api.anonymous(), recipe);
            assertThat(before).hasSize(3);
            recipe = command(editor, changed(editor, recipe, "{\"title\": \"%s\"}".formatted(title)), "publish")
                    .expect(200);
            assertThat(seen(Api.anonymous(), recipe)).containsExactly(title, title, title);
        }
        command(editor, recipe, "unpublish").expect(200);
        assertThat(seen(Api.anonymous(), recipe)).containsExactly("404", "404", "");
    }

    @Test
    void otherNodesServeItWithinASecond() {
        Answer recipe = published(editor, simple().put("cuisine", cuisine));
        Api other = SecondNode.anonymous();
        for (int i = 0; i < 10; i++) {
            String title = "Title " + i;
            seen(other, recipe);
            recipe = command(editor, changed(editor, recipe, "{\"title\": \"%s\"}".formatted(title)), "publish")
                    .expect(200);
            Answer now = recipe;
            Await.until(A_SECOND, () -> seen(other, now), titles -> titles.equals(List.of(title, title, title)));
        }
        Answer last = command(editor, recipe, "unpublish").expect(200);
        Await.until(A_SECOND, () -> seen(other, last), titles -> titles.equals(List.of("404", "404", "")));
    }

    /** A weight is what makes it take the long way; the answer must not tell which way it came. */
    @Test
    void aHotRecipeIsAnsweredAsAnyOther() {
        Answer recipe = published(editor, simple());
        for (String address : List.of(path(recipe), "/api/recipes/" + recipe.at("/slug"), list())) {
            Api.anonymous().get(address).expect(200);
            Answer hot = Api.anonymous().get(address).expect(200);
            Answer other = Api.anonymous()
                    .get(address)
                    .header("Accept", "application/json;q=0.9")
                    .expect(200);
            assertThat(hot.bytes()).isEqualTo(other.bytes());
            assertThat(steady(hot)).isEqualTo(steady(other));

            Answer unchanged = Api.anonymous()
                    .get(address)
                    .header("If-None-Match", hot.etag())
                    .expect(304);
            assertThat(unchanged.bytes()).isEmpty();
            assertThat(unchanged.etag()).isEqualTo(hot.etag());
            Api.anonymous()
                    .get(address)
                    .header("Accept", "text/html")
                    .onPurpose()
                    .expect(406);
            Api.anonymous()
                    .get(address)
                    .header("If-None-Match", "x".repeat(2_001))
                    .onPurpose()
                    .expect(400);
            Api.anonymous()
                    .get(address)
                    .header("Authorization", "Bearer nobody")
                    .onPurpose()
                    .expect(401);
        }
    }

    /** Without what differs from call to call. */
    private static Map<String, List<String>> steady(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("traceparent", "ratelimit", "date"));
        return headers;
    }

    @Test
    void aFormerSlugThatWasHotRedirects() {
        Answer recipe = published(editor, simple());
        String old = "/api/recipes/" + recipe.at("/slug");
        Api.anonymous().get(old).expect(200);

        String slug = unique("moved").replace(" ", "-");
        command(editor, changed(editor, recipe, "{\"slug\": \"%s\"}".formatted(slug)), "publish")
                .expect(200);

        assertThat(Api.anonymous().get(old).expect(308).location()).endsWith("/api/recipes/" + slug);
        Api.anonymous().get("/api/recipes/" + slug).expect(200);
    }

    /** The titles by id, by slug and in the list; a status where there is none. */
    private List<String> seen(Api reader, Answer recipe) {
        return List.of(
                title(reader.get(path(recipe)).send()),
                title(reader.get("/api/recipes/" + recipe.at("/slug")).send()),
                reader.get(list()).expect(200).at("/items/0/title"));
    }

    private static String title(Answer answer) {
        return answer.status() == 200 ? answer.at("/document/title") : Integer.toString(answer.status());
    }

    private String list() {
        return "/api/recipes?cuisine=" + cuisine;
    }
}
