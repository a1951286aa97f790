package com.mealprep360.editorial.presence;

import static com.mealprep360.support.Recipes.item;
import static com.mealprep360.support.Recipes.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Database;
import com.mealprep360.support.LiveSocket;
import com.mealprep360.support.SecondNode;
import com.mealprep360.support.Together;
import com.mealprep360.support.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class PresenceApiIT {
    private static final int POLICY = 1008;
    private static final int NOT_ACCEPTED = 1003;

    private final Api editor = Api.user("editor");
    private final Api other = Api.user("editor2");
    private final Answer recipe = saved(editor);
    private final String presence = item(recipe) + "/presence";

    @Test
    void theFirstWhoWantsToWriteDoesAndTheOthersSeeIt() {
        come(editor, "{}");
        come(other, "{\"editing\": true}");

        JsonNode seen = come(editor, "{\"editing\": true}");

        assertThat(seen.path("locale").asText()).isEqualTo("en");
        assertThat(people(seen)).containsExactly("editor", "editor2 writes");
        assertThat(people(editor.get(presence).expect(200).json())).containsExactly("editor", "editor2 writes");
    }

    @Test
    void whatIsTakenOverIsToldAndComesBack() {
        come(editor, "{\"editing\": true}");

        assertThat(people(come(other, "{\"takeOver\": true}"))).containsExactly("editor", "editor2 writes");
        JsonNode taken = come(editor, "{\"editing\": true}").at("/people/0");
        assertThat(taken.path("takenBy").asText())
                .isEqualTo(other.get("/api/user").expect(200).at("/subject"));
        other.delete(presence).expect(204);
        JsonNode back = come(editor, "{\"editing\": true}");

        assertThat(people(back)).containsExactly("editor writes");
        assertThat(back.at("/people/0/takenBy").isMissingNode()).isTrue();
    }

    @Test
    void whoeverIsNotHeardOfHasLeft() {
        come(editor, "{\"editing\": true}");
        Database.shared()
                .useHandle(handle -> handle.execute(
                        "UPDATE editorial.presence SET seen_at = seen_at - interval '31 seconds' WHERE item_id = ?",
                        UUID.fromString(recipe.at("/id"))));

        assertThat(people(other.get(presence).expect(200).json())).isEmpty();
        assertThat(people(come(other, "{\"editing\": true}"))).containsExactly("editor2 writes");
    }

    @Test
    void ofTwoWhoComeAtOnceOneWrites() {
        for (int i = 0; i < 5; i++) {
            String place = item(saved(editor)) + "/presence";
            List<Api> both = List.of(editor, SecondNode.user("editor2"));

            Together.call(
                    2,
                    turn -> both.get(turn)
                            .put(place)
                            .json("{\"editing\": true}")
                            .send());

            assertThat(people(editor.get(place).expect(200).json()))
                    .hasSize(2)
                    .filteredOn(person -> person.endsWith("writes"))
                    .hasSize(1);
        }
    }

    @Test
    void whoMayNotSeeItIsNotThere() {
        Api stranger = Api.user("user");

        stranger.put(presence).json("{}").onPurpose().expect(404);
        stranger.get(presence).onPurpose().expect(404);
        Api.anonymous().get(presence).onPurpose().expect(401);
    }

    @Test
    void aSocketIsToldWhatHappensOnAnyNode() throws Exception {
        try (LiveSocket live = LiveSocket.open(presence + "/live")) {
            live.send("{\"token\": \"%s\", \"editing\": true}".formatted(Tokens.of("editor")));
            assertThat(people(live.await(news -> true))).containsExactly("editor writes");

            SecondNode.user("editor2")
                    .put(presence)
                    .json("{\"takeOver\": true}")
                    .expect(200);

            JsonNode taken = live.await(news -> news.path("people").size() == 2);
            assertThat(people(taken)).containsExactly("editor", "editor2 writes");
            live.send("{\"takeOver\": true}");
            assertThat(people(live.await(news -> news.at("/people/0/editing").asBoolean())))
                    .containsExactly("editor writes", "editor2");
        }
        assertThat(theOnlyOne(Duration.ofSeconds(5))).isEqualTo("editor2");
    }

    @Test
    void whoHasTheDocumentOpenTwiceKeepsItUntilTheLastOneCloses() throws Exception {
        try (LiveSocket writing = LiveSocket.open(presence + "/live")) {
            writing.send("{\"token\": \"%s\", \"editing\": true}".formatted(Tokens.of("editor")));
            writing.await(news -> news.at("/people/0/editing").asBoolean());
            try (LiveSocket reading = LiveSocket.open(presence + "/live")) {
                reading.send("{\"token\": \"%s\"}".formatted(Tokens.of("editor")));
                assertThat(people(reading.await(news -> true))).containsExactly("editor writes");
            }
            come(other, "{\"editing\": true}");
            assertThat(people(writing.await(news -> news.path("people").size() == 2)))
                    .containsExactly("editor writes", "editor2");
        }
        assertThat(theOnlyOne(Duration.ofSeconds(5))).isEqualTo("editor2");
    }

    @Test
    void anOpenSocketIsThereWithoutAWord() throws Exception {
        try (LiveSocket live = LiveSocket.open(presence + "/live")) {
            live.send("{\"token\": \"%s\"}".formatted(Tokens.of("editor")));
            live.await(news -> true);
            Database.shared()
                    .useHandle(handle -> handle.execute(
                            "UPDATE editorial.presence SET seen_at = seen_at - interval '31 seconds' WHERE item_id = ?",
                            UUID.fromString(recipe.at("/id"))));
            assertThat(people(live.await(news -> true))).isEmpty();

            assertThat(theOnlyOne(Attendance.BEAT.plusSeconds(5))).isEqualTo("editor");
        }
    }

    @Test
    void aSocketIsClosedThatBringsNoGoodToken() throws Exception {
        for (String message :
                List.of("{\"token\": \"nonsense\"}", "{\"token\": \"%s\"}".formatted(Tokens.of("user")))) {
            try (LiveSocket live = LiveSocket.open(presence + "/live")) {
                live.send(message);
                assertThat(live.closed()).as(message).isEqualTo(POLICY);
            }
        }
        for (String message : List.of("{\"editing\": true}", "[]", "soup", "null")) {
            try (LiveSocket live = LiveSocket.open(presence + "/live")) {
                live.send(message);
                assertThat(live.closed()).as(message).isEqualTo(NOT_ACCEPTED);
            }
        }
        assertThat(people(editor.get(presence).expect(200).json())).isEmpty();
    }

    /** Who is there once all others have left, and all who come have come. */
    private String theOnlyOne(Duration within) {
        JsonNode alone = Await.until(
                within,
                () -> other.get(presence).expect(200).json(),
                seen -> seen.path("people").size() == 1);
        return people(alone).get(0);
    }

    private JsonNode come(Api caller, String arrival) {
        return caller.put(presence).json(arrival).expect(200).json();
    }

    private static List<String> people(JsonNode seen) {
        return StreamSupport.stream(seen.path("people").spliterator(), false)
                .map(person ->
                        person.path("name").asText() + (person.path("editing").asBoolean() ? " writes" : ""))
                .toList();
    }
}
