package com.mealprep360.editorial.redirects;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Database;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people look for where there is nothing, and what they may have meant. */
class MissingApiIT {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();

    @Test
    void whatLeadsNowhereIsCountedWithWhatItMayHaveMeant() {
        String word = "zwiebel" + UUID.randomUUID().toString().substring(0, 8);
        Answer recipe = Recipes.published(editor, RecipeDocuments.simple().put("title", word + " soup with bread"));
        String path = "/recipes/" + word + "-soup-with-bred";
        Instant before = Instant.now().minusSeconds(1);

        anyone.get("/api/recipes/" + word + "-soup-with-bred").expect(404);
        anyone.get("/api/redirects/resolve?path=" + path + "/").expect(404);
        JsonNode missing = Await.until(
                        LIMIT,
                        () -> missing(path),
                        one -> one.isPresent() && one.get().path("count").asInt() == 2)
                .orElseThrow();

        assertThat(Instant.parse(missing.path("firstSeenAt").asText())).isAfter(before);
        assertThat(missing.path("lastSeenAt").asText())
                .isGreaterThanOrEqualTo(missing.path("firstSeenAt").asText());
        assertThat(missing.at("/suggestions/0/item/id").asText()).isEqualTo(recipe.at("/id"));
        assertThat(missing.at("/suggestions/0/path").asText()).isEqualTo("/recipes/" + recipe.at("/slug"));
        assertThat(missing.path("suggestions")).hasSizeLessThanOrEqualTo(3);

        editor.post("/api/redirects")
                .json("{\"from\": \"%s\", \"item\": %s}".formatted(path, missing.at("/suggestions/0/item")))
                .expect(201);

        assertThat(missing(path)).isEmpty();
        assertThat(anyone.get("/api/redirects/resolve?path=" + path).expect(200).at("/to"))
                .isEqualTo("/recipes/" + recipe.at("/slug"));
    }

    @Test
    void draftsAreNotSuggested() {
        String word = "rettich" + UUID.randomUUID().toString().substring(0, 8);
        Recipes.saved(editor, RecipeDocuments.titled(word + " salad with chives"));
        String path = "/" + word + "-salad-with-chive";

        anyone.get("/api/redirects/resolve?path=" + path).expect(404);
        JsonNode missing =
                Await.until(LIMIT, () -> missing(path), Optional::isPresent).orElseThrow();

        assertThat(missing.path("suggestions").toString()).doesNotContain(word);
    }

    @Test
    void whatIsPublishedByNowIsNotMissing() {
        String slug = "lauch-" + UUID.randomUUID();
        String path = "/recipes/" + slug;
        anyone.get("/api/redirects/resolve?path=" + path).expect(404);
        Await.until(LIMIT, () -> missing(path), Optional::isPresent);

        Recipes.published(editor, RecipeDocuments.simple().put("slug", slug));

        assertThat(missing(path)).isEmpty();
    }

    @Test
    void itCanBeDismissed() {
        String path = "/nobody-" + UUID.randomUUID();
        anyone.get("/api/redirects/resolve?path=" + path).expect(404);
        JsonNode missing =
                Await.until(LIMIT, () -> missing(path), Optional::isPresent).orElseThrow();
        String address = "/api/redirects/missing/" + missing.path("id").asText();

        editor.delete(address).expect(204);

        assertThat(missing(path)).isEmpty();
        editor.delete(address).expect(404);
    }

    @Test
    void howeverManyPathsAreMadeUpTheReportKeepsTheMostWanted() {
        String wanted = "/wanted-" + UUID.randomUUID();
        Database.shared().useHandle(handle -> {
            handle.execute("""
                INSERT INTO editorial.missing SELECT gen_random_uuid(), '/flood-' || gen_random_uuid(), 1, now(), now()
                FROM generate_series(1, 10500)
                """);
            handle.execute(
                    "INSERT INTO editorial.missing VALUES (gen_random_uuid(), ?, 100, now() - interval '1 day', now() - interval '1 day')",
                    wanted);
            handle.execute(
                    "INSERT INTO editorial.missing VALUES (gen_random_uuid(), '/long-ago', 100, '2020-01-01', '2020-01-01')");
        });

        anyone.get("/api/redirects/resolve?path=/one-more-" + UUID.randomUUID()).expect(404);

        Await.until(LIMIT, () -> count("TRUE"), count -> count <= MissingReport.MOST);
        assertThat(missing(wanted)).isPresent();
        assertThat(count("path = '/long-ago'")).isZero();
        Database.shared()
                .useHandle(handle -> handle.execute("DELETE FROM editorial.missing WHERE path LIKE '/flood-%'"));
    }

    private static int count(String which) {
        return Database.shared()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM editorial.missing WHERE " + which)
                        .mapTo(Integer.class)
                        .one());
    }

    /** Looked for page by page. */
    private Optional<JsonNode> missing(String path) {
        String cursor = "";
        do {
            Answer page =
                    editor.get("/api/redirects/missing?limit=100" + cursor).expect(200);
            for (JsonNode one : page.json().path("items")) {
                if (one.path("path").asText().equals(path)) {
                    return Optional.of(one);
                }
            }
            cursor = page.json().has("nextCursor") ? "&cursor=" + page.at("/nextCursor") : "";
        } while (!cursor.isEmpty());
        return Optional.empty();
    }
}
