package com.mealprep360.kernel;

import static com.mealprep360.support.RecipeDocuments.simple;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.SecondNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What surrounds every call: headers, CORS, compression, correlation, health, measures, the trail. */
class SurroundingsIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String ORIGIN = SecondNode.ORIGIN;

    /** Of a node that lets a web app in, believes a proxy on loopback, and shows its measures to others alone. */
    private final Api open = SecondNode.anonymous();

    private final Api anonymous = Api.anonymous();

    @Test
    void everyAnswerCarriesSecurityHeaders() {
        for (String path : List.of("/api/recipes", "/api/nothing", "/nothing", "/", "/health/live")) {
            Answer answer = anonymous.get(path).onPurpose().send();
            assertThat(answer.header("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(path).hasValue("DENY");
            assertThat(answer.header("Referrer-Policy")).as(path).isPresent();
            assertThat(answer.header("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("frame-ancestors 'none'");
            assertThat(answer.header("Server")).as(path).isEmpty();
            assertThat(answer.header("X-Powered-By")).as(path).isEmpty();
            assertThat(answer.header("Strict-Transport-Security")).as(path).isEmpty();
        }
    }

    @Test
    void behindAProxyWithTlsTheBrowserIsToldToStayThere() {
        assertThat(open.get("/api/recipes")
                        .header("X-Forwarded-Proto", "https")
                        .send()
                        .header("Strict-Transport-Security"))
                .isPresent();
        assertThat(anonymous
                        .get("/api/recipes")
                        .header("X-Forwarded-Proto", "https")
                        .send()
                        .header("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void originsThatAreNotConfiguredGetNoCors() {
        assertThat(anonymous
                        .get("/api/recipes")
                        .header("Origin", ORIGIN)
                        .expect(200)
                        .header("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(open.get("/api/recipes")
                        .header("Origin", "https://evil.example.com")
                        .expect(200)
                        .header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void aConfiguredOriginMayCallAndReadTheETag() {
        Answer preflight = open.call("OPTIONS", "/api/recipes")
                .header("Origin", ORIGIN)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type,idempotency-key")
                .onPurpose()
                .expect(204);
        Answer answer = open.get("/api/recipes").header("Origin", ORIGIN).expect(200);

        assertThat(preflight.header("Access-Control-Allow-Origin")).hasValue(ORIGIN);
        assertThat(preflight.header("Access-Control-Allow-Methods").orElse(""))
                .contains("POST")
                .contains("PATCH");
        assertThat(preflight.header("Access-Control-Allow-Headers").orElse(""))
                .contains("Authorization")
                .contains("Idempotency-Key");
        assertThat(answer.header("Access-Control-Allow-Origin")).hasValue(ORIGIN);
        assertThat(answer.header("Access-Control-Expose-Headers").orElse("")).contains("ETag");
        assertThat(answer.headers().allValues("Vary")).anyMatch(value -> value.contains("Origin"));
    }

    @Test
    void longAnswersAreCompressedForThoseWhoAsk() throws IOException {
        Answer plain = anonymous.get("/api/openapi.json").expect(200);
        Answer zipped = anonymous
                .get("/api/openapi.json")
                .header("Accept-Encoding", "gzip")
                .expect(200);

        assertThat(zipped.header("Content-Encoding")).hasValue("gzip");
        assertThat(zipped.bytes().length).isLessThan(plain.bytes().length / 3);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.bytes())).readAllBytes())
                .isEqualTo(plain.bytes());
        assertThat(plain.headers().allValues("Vary")).anyMatch(value -> value.contains("Accept-Encoding"));
    }

    @Test
    void theTraceOfTheCallerIsTakenUpReturnedNamedInProblemsAndLogged() throws IOException {
        Answer answer = open.get("/api/recipes/no-such-soup")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .expect(404);
        open.as("editor")
                .post("/api/recipes")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .json(simple())
                .expect(201);

        assertThat(answer.header("traceparent").orElse(""))
                .startsWith("00-" + TRACE + "-")
                .doesNotContain("00f067aa0ba902b7");
        assertThat(answer.at("/correlationId")).isEqualTo(TRACE);
        String line = Files.readAllLines(SecondNode.platform().log()).stream()
                .filter(text -> text.contains("operation=createRecipe") && text.contains(TRACE))
                .findFirst()
                .orElseThrow();
        assertThat(Json.object(line).get("correlationId").asText()).isEqualTo(TRACE);
    }

    @Test
    void aTraceThatCannotBeReadIsReplaced() {
        for (String bad : List.of(
                "",
                "garbage",
                "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01",
                "ff-" + TRACE + "-00f067aa0ba902b7-01")) {
            Answer answer = anonymous
                    .get("/api/recipes/no-such-soup")
                    .header("traceparent", bad)
                    .expect(404);
            assertThat(answer.at("/correlationId")).matches("[0-9a-f]{32}").isNotEqualTo(TRACE);
        }
    }

    @Test
    void healthSaysWhatIsThere() {
        assertThat(anonymous.get("/health").expect(200).at("/status")).isEqualTo("UP");
        assertThat(anonymous.get("/health/live").expect(200).at("/checks/0/name"))
                .isEqualTo("process");
        assertThat(anonymous.get("/health/ready").expect(200).text()).contains("postgresql");
        assertThat(anonymous.get("/health/db").expect(200).at("/schema")).matches("\\d{12}");
        JsonNode deps = anonymous.get("/health/deps").expect(200).json();
        assertThat(deps.at("/dependencies/keycloak/status").asText()).isEqualTo("UP");
        assertThat(deps.at("/dependencies/opensearch/status").asText()).isEqualTo("UP");
        assertThat(deps.at("/events/audit").isObject()).isTrue();
    }

    @Test
    void measuresShowRequestTimesByOperationPoolsAndTheLagOfEvents() {
        anonymous.get("/api/recipes").expect(200);

        String measures = anonymous.get("/metrics").expect(200).text();

        assertThat(measures)
                .contains("mealprep360_http_requests_seconds_bucket{operation=\"listRecipes\",status=\"200\"")
                .containsPattern(
                        "mealprep360_database_connections\\{pool=\"mealprep360_application\",state=\"(idle|active)\"} \\d")
                .contains("mealprep360_events_lag_seconds{consumer=\"audit\"}")
                .contains("mealprep360_events_parked{consumer=\"audit\"}")
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void measuresAreShownToTheNetworksInTheConfigurationAlone() {
        assertThat(open.get("/metrics").expect(404).text()).doesNotContain("mealprep360_");
    }

    @Test
    void theTrailTellsWhoDidWhat() {
        Answer recipe = Api.user("editor")
                .post("/api/recipes?publish=true")
                .json(simple())
                .expect(201);
        String subject = "recipes/" + recipe.at("/id");

        JsonNode entries = Await.until(
                        Duration.ofSeconds(10),
                        () -> Api.user("admin")
                                .get("/api/audit?subject=" + subject)
                                .expect(200)
                                .json(),
                        answer -> answer.get("items").size() == 2)
                .get("items");

        assertThat(entries.findValuesAsText("action"))
                .containsExactly("editorial.published.v1", "editorial.created.v1");
        assertThat(entries.findValuesAsText("actor")).containsOnly(recipe.at("/owner"));
        assertThat(entries.findValuesAsText("subject")).containsOnly(subject);
    }

    @Test
    void theTrailIsReadPageByPage() {
        Answer recipe = Api.user("editor")
                .post("/api/recipes?publish=true")
                .json(simple())
                .expect(201);
        String list = "/api/audit?subject=recipes/" + recipe.at("/id") + "&limit=1";
        Answer first = Await.until(
                Duration.ofSeconds(10),
                () -> Api.user("admin").get(list).expect(200),
                page -> page.json().has("nextCursor"));

        Answer second = Api.user("admin")
                .get(list + "&cursor=" + first.at("/nextCursor"))
                .expect(200);

        assertThat(second.at("/items/0/action")).isEqualTo("editorial.created.v1");
        assertThat(second.json().has("nextCursor")).isFalse();
    }

    @Test
    void headIsGetWithoutABodyAndOptionsNamesTheMethods() {
        assertThat(anonymous
                        .call("HEAD", "/api/recipes")
                        .onPurpose()
                        .expect(200)
                        .bytes())
                .isEmpty();
        assertThat(anonymous
                        .call("OPTIONS", "/api/recipes")
                        .onPurpose()
                        .expect(200)
                        .header("Allow")
                        .orElse(""))
                .contains("GET")
                .contains("POST");
    }
}
