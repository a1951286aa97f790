package com.mealprep360.operations;

import static com.mealprep360.support.Recipes.item;
import static com.mealprep360.support.Recipes.saved;
import static com.mealprep360.support.Recipes.working;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Database;
import com.mealprep360.support.LiveSocket;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.SecondNode;
import com.mealprep360.support.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class DashboardIT {
    private static final int POLICY = 1008;
    private static final int NOT_ACCEPTED = 1003;
    private static final String LIVE = "/api/admin/live";

    private final Api admin = Api.user("admin");

    @Test
    void allServersAreThereAndTheNodeSaysWhatItDoes() {
        // What was seen while the servers were starting is answered for some seconds more.
        JsonNode health = Await.until(
                Duration.ofSeconds(15),
                () -> admin.get("/api/admin/health").expect(200).json(),
                seen -> StreamSupport.stream(seen.path("dependencies").spliterator(), false)
                        .allMatch(one -> one.path("state").asText().equals("up")));

        assertThat(names(health, "dependencies")).containsExactly("keycloak", "opensearch", "postgresql");
        assertThat(health.path("dependencies")).allSatisfy(one -> {
            assertThat(one.path("milliseconds").asDouble()).isPositive();
            assertThat(Instant.parse(one.path("since").asText())).isBefore(Instant.now());
        });
        assertThat(names(health, "consumers")).contains("audit", "search");
        assertThat(names(health, "backlogs")).containsExactly("schedules");
        JsonNode node = health.at("/nodes/0");
        assertThat(node.path("answering").asBoolean()).isTrue();
        assertThat(node.path("memoryBytes").asLong())
                .isBetween(1L, node.path("memoryLimitBytes").asLong());
    }

    @Test
    void samplesAreKeptAndWhereNoneWereTakenIsAGap() {
        Instant before = Instant.now().minus(Duration.ofHours(2));
        Database.shared().useHandle(handle -> handle.execute("""
            INSERT INTO operations.sample (at, node, version, started_at, milliseconds, lag_seconds, parked, backlog_seconds,
              memory_bytes, memory_limit_bytes, requests_per_second)
            VALUES (date_bin('15 seconds', ?, 'epoch'), 'former/1', '0', now(), '{"opensearch": null, "keycloak": 4}', 3, 0, 0,
              1, 4, 2), (date_bin('15 seconds', ?, 'epoch'), 'former/2', '0', now(), '{"opensearch": 9, "keycloak": 6}', 1, 0,
              0, 2, 4, 3) ON CONFLICT DO NOTHING
            """, before, before));

        JsonNode history = Await.until(
                Duration.ofSeconds(40),
                () -> admin.get("/api/admin/health/history?since=" + before.minusSeconds(60))
                        .expect(200)
                        .json(),
                seen -> seen.path("samples").size() > 1);

        JsonNode former = history.at("/samples/0");
        assertThat(former.path("away")).extracting(JsonNode::asText).containsExactly("opensearch");
        assertThat(former.at("/responseMilliseconds/keycloak").asDouble()).isEqualTo(6);
        assertThat(former.path("lagSeconds").asDouble()).isEqualTo(3);
        assertThat(former.path("requestsPerSecond").asDouble()).isEqualTo(5);
        assertThat(former.path("memoryPercent").asDouble()).isEqualTo(50);
        JsonNode next = history.at("/samples/1");
        assertThat(Duration.between(at(former), at(next)))
                .isGreaterThan(Duration.ofSeconds(history.path("stepSeconds").asLong()));
        assertThat(next.at("/responseMilliseconds/postgresql").asDouble()).isPositive();
    }

    @Test
    void healthIsForAdmins() {
        Api.user("editor").get("/api/admin/health").onPurpose().expect(403);
        Api.user("editor").get("/api/admin/health/history").onPurpose().expect(403);
        admin.get("/api/admin/health/history?since=2026-02-30T00:00:00Z")
                .onPurpose()
                .expect(400);
    }

    @Test
    void anAdminIsToldHowItIsAndWhatHappensOnAnyNode() throws Exception {
        try (LiveSocket live = LiveSocket.open(LIVE)) {
            live.send("{\"token\": \"%s\"}".formatted(Tokens.of("admin")));
            assertThat(live.await(news -> news.has("health"))
                            .at("/health/nodes/0/name")
                            .asText())
                    .isNotEmpty();

            saved(SecondNode.user("editor"));

            assertThat(live.await(news -> news.has("changed")).path("changed"))
                    .extracting(JsonNode::asText)
                    .contains("editorial");
            live.await(news -> news.has("health"));
        }
    }

    @Test
    void anEditorIsToldWhatHappensAndNothingOfHealth() throws Exception {
        try (LiveSocket live = LiveSocket.open(LIVE)) {
            live.send("{\"token\": \"%s\"}".formatted(Tokens.of("editor")));

            JsonNode told = Await.until(
                    Duration.ofSeconds(10),
                    () -> {
                        saved(Api.user("editor"));
                        return live.next();
                    },
                    news -> news != null);

            assertThat(told.has("changed")).isTrue();
        }
    }

    @Test
    void othersAreTurnedAway() throws Exception {
        assertThat(closed("{\"token\": \"%s\"}".formatted(Tokens.of("user")))).isEqualTo(POLICY);
        assertThat(closed("{\"token\": \"x\"}")).isEqualTo(POLICY);
        assertThat(closed("{}")).isEqualTo(NOT_ACCEPTED);
        assertThat(closed("no JSON")).isEqualTo(NOT_ACCEPTED);
    }

    @Test
    void aTranslationIsOutOfDateUntilSomebodyLookedAtIt() {
        Api editor = Api.user("editor");
        Answer recipe = saved(editor);
        Answer german = Recipes.translating(editor, recipe, "de").expect(201);
        Answer longer = editor.patch(working(recipe))
                .ifMatch(recipe.etag())
                .merge("{\"servings\": 7}")
                .expect(200);
        assertThat(stale(editor, recipe)).isEmpty();

        editor.patch(working(recipe))
                .ifMatch(longer.etag())
                .merge("{\"title\": \"Another title\"}")
                .expect(200);

        assertThat(stale(editor, recipe)).singleElement().satisfies(one -> {
            assertThat(one.path("locale").asText()).isEqualTo("de");
            assertThat(one.path("sourceTitle").asText()).isEqualTo("Another title");
            assertThat(one.path("fields").asInt()).isEqualTo(1);
            assertThat(one.path("published").asBoolean()).isFalse();
        });
        editor.post(item(recipe) + "/locales/de/confirm").ifMatch(german.etag()).expect(200);
        assertThat(stale(editor, recipe)).isEmpty();
    }

    private static List<JsonNode> stale(Api editor, Answer recipe) {
        return StreamSupport.stream(
                        editor.get("/api/items/stale?limit=100")
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(one -> one.path("id").asText().equals(recipe.at("/id")))
                .toList();
    }

    private static int closed(String message) throws Exception {
        try (LiveSocket live = LiveSocket.open(LIVE)) {
            live.send(message);
            return live.closed();
        }
    }

    private static List<String> names(JsonNode health, String field) {
        return StreamSupport.stream(health.path(field).spliterator(), false)
                .map(one -> one.path("name").asText())
                .toList();
    }

    private static Instant at(JsonNode sample) {
        return Instant.parse(sample.path("at").asText());
    }
}
