package com.mealprep360.recipes;

import static com.mealprep360.support.RecipeDocuments.simple;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same key, the same effect. */
class IdempotencyIT {
    private static final int AT_ONCE = 8;

    private final Api editor = Api.user("editor");

    @Test
    void theSameKeyAndBodyGetTheSameAnswerAndMakeOneRecipe() {
        ObjectNode soup = simple();
        String key = key();

        Answer first = create(soup, key).expect(201);
        Answer second = create(soup, key).expect(201);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.etag()).isEqualTo(first.etag());
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(recipesTitled(soup)).isEqualTo(1);
    }

    @Test
    void theSameKeyFromManyThreadsAtOnceMakesOneRecipe() {
        ObjectNode soup = simple();
        String key = key();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

        List<Answer> answers;
        try {
            List<CompletableFuture<Answer>> calls = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> create(soup, key).send(), threads))
                    .toList();
            answers = calls.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409));
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(Answer::text)
                        .distinct())
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("idempotency-key-in-use"));
        assertThat(recipesTitled(soup)).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = key();
        create(simple(), key).expect(201);

        assertThat(create(simple(), key).expect(422).problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void theSameKeyOfAnotherPersonIsAnotherKey() {
        ObjectNode soup = simple();
        String key = key();

        Answer one = create(soup, key).expect(201);
        Answer other = Api.user("editor2")
                .post("/api/recipes")
                .header("Idempotency-Key", key)
                .json(soup)
                .expect(201);

        assertThat(other.at("/id")).isNotEqualTo(one.at("/id"));
    }

    @Test
    void aCommandRepeatedUnderItsKeyGetsTheSameAnswerThoughTheStateHasMovedOn() {
        Answer soup = editor.post("/api/recipes").json(simple()).expect(201);
        String key = key();

        Answer first = publish(soup, key).expect(200);
        editor.post("/api/recipes/" + soup.at("/id") + "/unpublish")
                .ifMatch(soup.etag())
                .expect(200);
        Answer second = publish(soup, key).expect(200);

        assertThat(second.text()).isEqualTo(first.text());
        editor.get("/api/recipes/" + soup.at("/id")).expect(404);
    }

    @Test
    void aRequestThatWasRefusedIsRefusedInTheSameWord() {
        ObjectNode notReady = Api.user("editor")
                .post("/api/recipes")
                .json(simple())
                .expect(201)
                .json()
                .get("document")
                .deepCopy();
        notReady.remove("slug");
        notReady.remove("steps");
        String key = key();

        Answer first = create("?publish=true", notReady, key).expect(422);
        Answer second = create("?publish=true", notReady, key).expect(422);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.problem()).isEqualTo("editorial-not-ready");
    }

    @Test
    void aKeyIsNotUsedUpByARequestThatCouldNotBeRead() {
        String key = key();
        editor.post("/api/recipes")
                .header("Idempotency-Key", key)
                .json("{\"titel\": \"x\"}")
                .onPurpose()
                .expect(400);

        create(simple(), key).expect(201);
    }

    @Test
    void everyOperationHasItsOwnKeysAndEveryQueryIsAnotherRequest() {
        ObjectNode soup = simple();
        String key = key();
        Answer recipe = create(soup, key).expect(201);

        publish(recipe, key).expect(200);
        assertThat(create("?publish=true", soup, key).expect(422).problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void anyTextWillDoAsAKey() {
        for (String odd : List.of("x", "a b", "'; DROP TABLE kernel.idempotency; --", "\"quoted\"", "%00", "{}")) {
            ObjectNode soup = simple();
            String own = odd + key();
            assertThat(create(soup, own).expect(201).text())
                    .isEqualTo(create(soup, own).expect(201).text());
        }
    }

    @Test
    void aKeyWhoseRequestDiedIsTakenOverWithTheSameIdOnceItsLeaseIsOut() {
        ObjectNode soup = simple();
        String key = key();
        Answer first = create(soup, key).expect(201);
        forgetAnswer(key, Instant.now().minusSeconds(1));

        Answer second = create(soup, key).expect(201);

        assertThat(second.at("/id")).isEqualTo(first.at("/id"));
        assertThat(recipesTitled(soup)).isEqualTo(1);
    }

    @Test
    void aKeyWhoseLeaseIsRunningIsInUse() {
        ObjectNode soup = simple();
        String key = key();
        create(soup, key).expect(201);
        forgetAnswer(key, Instant.now().plusSeconds(60));

        Answer second = create(soup, key).expect(409);

        assertThat(second.problem()).isEqualTo("idempotency-key-in-use");
        assertThat(second.header("Retry-After")).isPresent();
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        ObjectNode soup = simple();
        String key = key();
        Answer first = create(soup, key).expect(201);
        Database.shared()
                .useHandle(handle -> handle.execute(
                        "UPDATE kernel.idempotency SET created_at = ? WHERE key = ?",
                        Instant.now().minus(Duration.ofHours(25)),
                        key));

        Answer second = create(soup, key).expect(201);

        assertThat(second.at("/id")).isNotEqualTo(first.at("/id"));
    }

    private Call create(ObjectNode document, String key) {
        return create("", document, key);
    }

    private Call create(String query, ObjectNode document, String key) {
        return editor.post("/api/recipes" + query)
                .header("Idempotency-Key", key)
                .json(document);
    }

    private Call publish(Answer soup, String key) {
        return editor.post("/api/recipes/" + soup.at("/id") + "/publish")
                .ifMatch(soup.etag())
                .header("Idempotency-Key", key);
    }

    /** As it is when the server dies between the commit and the answer. */
    private static void forgetAnswer(String key, Instant leasedUntil) {
        Database.shared()
                .useHandle(handle -> handle.execute(
                        "UPDATE kernel.idempotency SET status = NULL, headers = NULL, body = NULL, leased_until = ? WHERE key = ?",
                        leasedUntil,
                        key));
    }

    private static int recipesTitled(ObjectNode document) {
        return Database.shared()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM editorial.revision WHERE title = ?")
                        .bind(0, document.get("title").asText())
                        .mapTo(Integer.class)
                        .one());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
