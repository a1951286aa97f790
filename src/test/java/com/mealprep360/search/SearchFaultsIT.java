package com.mealprep360.search;

import static com.mealprep360.search.Larder.SOON;
import static com.mealprep360.search.Larder.found;
import static com.mealprep360.search.Larder.ids;
import static com.mealprep360.search.Larder.published;
import static com.mealprep360.search.Larder.q;
import static com.mealprep360.search.Larder.recipe;
import static com.mealprep360.search.Larder.search;
import static com.mealprep360.search.Larder.titles;
import static com.mealprep360.search.Larder.word;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.SearchIndices;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchFaultsIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration LONG = Duration.ofSeconds(60);
    /** The engine has two seconds; the rest is for a busy machine. */
    private static final Duration BOUND = Duration.ofSeconds(6);

    private static final String INDEX = "/mealprep360-recipes";

    private final Stack stack = TestStack.shared();
    private final Api admin = Api.user("admin");
    private final String word = word();
    private final AtomicInteger asked = new AtomicInteger();

    /** A test before may have left an index in the making. */
    @BeforeEach
    void awaitAnIndexThatServes() {
        Await.until(
                LONG,
                () -> SearchIndices.recipes(admin.get("/api/admin/search").expect(200)),
                index -> index.has("serving") && !index.has("building"));
    }

    @Test
    void withoutOpenSearchPostgreSqlAnswersAndLaterTheIndexCatchesUp() {
        published(recipe("Before " + word, "2 aubergines"));
        published(recipe("Also before " + word, "1 leek"));
        found(q(word), 2);
        String cursor = search(q(word) + "&limit=1").at("/nextCursor");
        String away;

        stack.openSearch().stop();
        try {
            published(recipe("Meanwhile " + word, "3 green onions"));
            Answer answer = Await.until(
                    SOON,
                    () -> search(q(word) + "&facets=true"),
                    found -> found.json().path("total").asInt() == 3);
            assertThat(answer.at("/engine")).isEqualTo("postgres");
            assertThat(answer.json().path("degraded"))
                    .extracting(JsonNode::asText)
                    .contains("typingErrors", "facets");
            assertThat(titles(search(q("eggplant " + word)))).containsExactly("Before " + word);
            assertThat(titles(search(q(word) + "&include=scallion"))).containsExactly("Meanwhile " + word);
            assertThat(titles(search(q(word) + "&exclude=leeks&sort=newest")))
                    .containsExactly("Meanwhile " + word, "Before " + word);
            assertThat(titles(search(q("\"also before\"") + "&match=exact&include=leeks")))
                    .contains("Also before " + word);
            assertThat(search(q("title:( /.*/ ' <-> & | ! \\")).at("/engine")).isEqualTo("postgres");
            assertThat(titles(Api.anonymous()
                            .get("/api/recipes/suggest?" + q(word.substring(0, 8)))
                            .expect(200)))
                    .hasSize(3);
            assertThat(Api.anonymous()
                            .get("/api/recipes/search?" + q(word) + "&limit=1&cursor=" + cursor)
                            .expect(410)
                            .problem())
                    .isEqualTo("search-cursor-expired");
            admin.get("/api/admin/search/check").orUnavailable().expect(503);
            away = search(q(word) + "&limit=2").at("/nextCursor");
        } finally {
            stack.openSearch().start();
        }

        Answer back = Await.until(
                LONG,
                () -> anew(q(word)),
                answer -> answer.at("/engine").equals("opensearch")
                        && answer.json().path("total").asInt() == 3);
        assertThat(back.json().has("degraded")).isFalse();
        assertThat(ids(search(q(word) + "&limit=2&cursor=" + away)))
                .as("goes on where it began")
                .hasSize(1);
    }

    @Test
    void openSearchThatHangsIsNotWaitedFor() {
        published(recipe("Patient " + word));
        found(q(word), 1);

        stack.openSearch().freeze();
        try {
            for (int i = 0; i < 10; i++) {
                long began = System.nanoTime();
                Answer answer = anew(q(word));
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(BOUND);
                assertThat(answer.at("/engine")).isEqualTo("postgres");
                assertThat(ids(answer)).hasSize(1);
            }
        } finally {
            stack.openSearch().thaw();
        }
        Await.until(LONG, () -> anew(q(word)), answer -> answer.at("/engine").equals("opensearch"));
    }

    @Test
    void aFullDiskLetsEventsWaitAndSearchesGoOn() {
        published(recipe("Old " + word));
        found(q(word), 1);

        engine("PUT", INDEX + "/_settings", "{\"index.blocks.read_only_allow_delete\": true}");
        try {
            published(recipe("New " + word));
            assertThat(titles(search(q(word)))).containsExactly("Old " + word);
            assertThat(search(q(word)).at("/engine")).isEqualTo("opensearch");
        } finally {
            engine("PUT", INDEX + "/_settings", "{\"index.blocks.read_only_allow_delete\": null}");
        }

        found(q(word), 2);
        assertThat(parked("New " + word)).isFalse();
    }

    @Test
    void aDocumentThatOpenSearchWillNotTakeIsParkedAndTheRestGoesOn() {
        engine("PUT", "/_ingest/pipeline/poison", """
                {"processors": [{"convert": {"if": "ctx.titleKey != null && ctx.titleKey.contains('%s')",
                                             "field": "titleKey", "type": "integer"}}]}
                """.formatted(word));
        engine("PUT", INDEX + "/_settings", "{\"index.final_pipeline\": \"poison\"}");
        String well = word();
        Answer poison;
        try {
            poison = published(recipe("Poison " + word));
            published(recipe("Well " + well));
            found(q(well), 1);
            Await.until(LONG, () -> parked(poison.at("/id")), isParked -> isParked);
            assertThat(search(q(word)).json().path("total").asInt()).isZero();
        } finally {
            engine("PUT", INDEX + "/_settings", "{\"index.final_pipeline\": \"_none\"}");
        }
        for (JsonNode event : admin.get("/api/events/parked").expect(200).json().path("items")) {
            if (event.path("subject").asText().endsWith(poison.at("/id"))) {
                admin.post("/api/events/parked/search/" + event.path("eventId").asText() + "/retry")
                        .expect(204);
            }
        }
        found(q(word), 1);
    }

    @Test
    void aReindexIsNeverEmptyAndHasWhatChangesMeanwhile() {
        published(recipe("Still there " + word));
        found(q(word), 1);
        String before = serving(admin.get("/api/admin/search").expect(200));

        admin.post("/api/admin/search/reindex").expect(202);
        String meanwhile = word();
        published(recipe("Meanwhile " + meanwhile));
        Await.until(
                LONG,
                () -> {
                    assertThat(anew(q(word)).json().path("total").asInt()).isEqualTo(1);
                    return admin.get("/api/admin/search").expect(200);
                },
                state -> !serving(state).equals(before)
                        && !SearchIndices.recipes(state).has("building"));

        found(q(meanwhile), 1);
        assertThat(anew(q(word)).at("/engine")).isEqualTo("opensearch");
    }

    @Test
    void openSearchThatEndsInTheMiddleOfAReindexIsWaitedFor() {
        published(recipe("Kept " + word));
        found(q(word), 1);
        String before = serving(admin.get("/api/admin/search").expect(200));

        admin.post("/api/admin/search/reindex").expect(202);
        stack.openSearch().stop();
        try {
            Await.until(
                    SOON, () -> anew(q(word)), answer -> answer.at("/engine").equals("postgres"));
        } finally {
            stack.openSearch().start();
        }

        Await.until(
                LONG,
                () -> admin.get("/api/admin/search").expect(200),
                state -> !serving(state).equals(before)
                        && !SearchIndices.recipes(state).has("building"));
        found(q(word), 1);
        assertThat(differences()).isZero();
    }

    @Test
    void anIndexThatIsLostComesBackByItself() {
        published(recipe("Lost " + word));
        found(q(word), 1);

        engine("DELETE", "/" + serving(admin.get("/api/admin/search").expect(200)), "");
        assertThat(ids(anew(q(word)))).as("answered by whichever engine").hasSize(1);

        Await.until(
                LONG,
                () -> anew(q(word)),
                answer -> answer.at("/engine").equals("opensearch")
                        && answer.json().path("total").asInt() == 1);
    }

    @Test
    void theCheckNamesEachDifference() {
        String id = published(recipe("Checked " + word)).at("/id");
        String gone = published(recipe("Gone " + word)).at("/id");
        found(q(word), 2);
        String surplus = "00000000-0000-7000-8000-000000000001";
        engine("POST", INDEX + "/_update/" + id + ":en?refresh=true", "{\"doc\": {\"revision\": \"other\"}}");
        engine("DELETE", INDEX + "/_doc/" + gone + ":en?refresh=true", "");
        engine(
                "PUT",
                INDEX + "/_doc/" + surplus + ":en?refresh=true",
                "{\"item\": \"%s\", \"locale\": \"en\", \"revision\": \"r\"}".formatted(surplus));
        try {
            JsonNode check =
                    SearchIndices.recipes(admin.get("/api/admin/search/check").expect(200));

            assertThat(check.at("/stale/entries")).extracting(JsonNode::asText).contains(id + ":en");
            assertThat(check.at("/missing/entries"))
                    .extracting(JsonNode::asText)
                    .contains(gone + ":en");
            assertThat(check.at("/surplus/entries"))
                    .extracting(JsonNode::asText)
                    .contains(surplus + ":en");
            assertThat(ids(anew(q(word)))).as("a surplus hit is not shown").doesNotContain(surplus);
        } finally {
            admin.post("/api/admin/search/reindex").expect(202);
        }
        Await.until(LONG, this::differences, count -> count == 0);
    }

    /** A search that nobody has asked for before, so that no memory answers it. */
    private Answer anew(String query) {
        return search(query + "&exclude=nothing" + asked.incrementAndGet());
    }

    private long differences() {
        Answer answer = admin.get("/api/admin/search/check").orUnavailable().send();
        JsonNode check = SearchIndices.recipes(answer);
        return answer.status() != 200
                ? -1
                : check.at("/missing/count").asLong()
                        + check.at("/surplus/count").asLong()
                        + check.at("/stale/count").asLong();
    }

    private static String serving(Answer answer) {
        return SearchIndices.recipes(answer).path("serving").asText();
    }

    private boolean parked(String item) {
        return admin.get("/api/events/parked").expect(200).json().path("items").findValuesAsText("subject").stream()
                .anyMatch(subject -> subject.endsWith(item));
    }

    private JsonNode engine(String method, String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.openSearchUrl() + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(new String(answer.body())).isLessThan(300);
            return Json.tree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
