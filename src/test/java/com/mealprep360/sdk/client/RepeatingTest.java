package com.mealprep360.sdk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mealprep360.sdk.ApiException;
import com.mealprep360.sdk.api.RecipesApi.APICreateRecipeRequest;
import com.mealprep360.sdk.api.RecipesApi.APIListRecipesRequest;
import com.mealprep360.sdk.api.RecipesApi.APIPatchWorkingRecipeRequest;
import com.mealprep360.sdk.model.RecipeDocument;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the Java SDK sends again, against a server that answers as it is told. */
class RepeatingTest {
    private static final int HANG_UP = 0;
    private static final APIListRecipesRequest LIST =
            APIListRecipesRequest.newBuilder().build();
    private static final APIPatchWorkingRecipeRequest CHANGE = APIPatchWorkingRecipeRequest.newBuilder()
            .id(UUID.fromString("01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11"))
            .ifMatch("\"1\"")
            .requestBody(Map.of("servings", 4))
            .build();

    private final Queue<Integer> answers = new ArrayDeque<>();
    private final List<Headers> requests = new ArrayList<>();
    private String retryAfter = "0";
    private HttpServer server;
    private MealPrep360 reader;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api", this::answer);
        server.start();
        reader = MealPrep360.anonymous(api());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readingIsTriedAgainWhileTheServerIsAwayNotHeardOrAnsweredFor() throws ApiException {
        answers.addAll(List.of(HANG_UP, HANG_UP, 502, 200));
        // The first hang-up is the HTTP client's own to repeat.
        assertThat(reader.recipes().listRecipes(LIST).getItems()).isEmpty();

        answers.addAll(List.of(503, 429, 200));
        assertThat(reader.recipes().listRecipes(LIST).getItems()).isEmpty();
        assertThat(answers).isEmpty();
    }

    @Test
    void itEndsAfterThreeTriesOrAsManyAsWereAskedFor() {
        answers.addAll(List.of(503, 503, 503, 503, 200));

        assertThatThrownBy(() -> reader.recipes().listRecipes(LIST)).isInstanceOf(ApiException.class);
        assertThat(requests).hasSize(3);
        assertThatThrownBy(() -> MealPrep360.anonymous(api(), 1).recipes().listRecipes(LIST))
                .isInstanceOf(ApiException.class);
        assertThat(requests).hasSize(4);
    }

    @Test
    void itDoesNotWaitLongerThanAPersonWould() {
        retryAfter = "55";
        answers.addAll(List.of(429, 200));

        assertThatThrownBy(() -> reader.recipes().listRecipes(LIST)).isInstanceOf(ApiException.class);
        assertThat(requests).hasSize(1);
    }

    @Test
    void creatingIsTriedAgainWithAnIdempotencyKeyAndNeverWithout() throws ApiException {
        answers.addAll(List.of(504, 409, 201, 503));

        reader.recipes().createRecipe(create("my-soup"));
        assertThat(requests)
                .extracting(headers -> headers.getFirst("Idempotency-Key"))
                .containsExactly("my-soup", "my-soup", "my-soup");
        assertThatThrownBy(() -> reader.recipes().createRecipe(create(null))).isInstanceOf(ApiException.class);
        assertThat(requests).hasSize(4);
    }

    @Test
    void changingIsTriedAgainOnlyWhenItWasNotDone() throws ApiException {
        answers.addAll(List.of(503, 200, HANG_UP, 502));

        reader.recipes().patchWorkingRecipe(CHANGE);
        assertThat(requests).hasSize(2);
        assertThatThrownBy(() -> reader.recipes().patchWorkingRecipe(CHANGE)).hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(() -> reader.recipes().patchWorkingRecipe(CHANGE)).isInstanceOf(ApiException.class);
        assertThat(requests).hasSize(4);
    }

    @Test
    void theWaitIsReadInSecondsOrAsADate() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

        assertThat(Repeating.retryAfter(headers("7"), clock)).contains(Duration.ofSeconds(7));
        assertThat(Repeating.retryAfter(headers("Sat, 21 Nov 2026 12:00:09 GMT"), clock))
                .contains(Duration.ofSeconds(9));
        assertThat(Repeating.retryAfter(headers("soon"), clock)).isEmpty();
    }

    @Test
    void theWaitDoublesAndIsHalfChance() {
        assertThat(List.of(Repeating.backoff(1, 0), Repeating.backoff(1, 1), Repeating.backoff(2, 0)))
                .containsExactly(Duration.ofMillis(200), Duration.ofMillis(400), Duration.ofMillis(400));
    }

    private URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api");
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestHeaders());
        int status = answers.remove();
        if (status == HANG_UP) {
            exchange.close();
            return;
        }
        exchange.getRequestBody().readAllBytes();
        if (status >= 400) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
        byte[] body = "{\"items\": []}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static APICreateRecipeRequest create(String key) {
        return APICreateRecipeRequest.newBuilder()
                .idempotencyKey(key)
                .recipeDocument(new RecipeDocument().title("Soup"))
                .build();
    }

    private static HttpHeaders headers(String retryAfter) {
        return HttpHeaders.of(Map.of("Retry-After", List.of(retryAfter)), (name, value) -> true);
    }
}
