package com.mealprep360.identity.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.Platform;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.LiveSocket;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RateLimitsIT {
    private static final int ANONYMOUS_READS = 30;
    private static final int BAD_TOKENS = 20;
    private static final int TOO_MANY = 429;
    private static final int TRY_AGAIN_LATER = 1013;
    private static final Duration RECOVERS_WITHIN = Duration.ofSeconds(15);

    private static final Platform NODE = TestStack.shared()
            .node(
                    "limited",
                    Map.of(
                            "MEALPREP360_IDENTITY_LIMITS_READ",
                            ANONYMOUS_READS + ",60,90,0,0",
                            "MEALPREP360_IDENTITY_LIMITS_WRITE",
                            "10,40,80,120,0",
                            "MEALPREP360_IDENTITY_LIMITS_BAD_TOKENS",
                            String.valueOf(BAD_TOKENS),
                            "MEALPREP360_KERNEL_TRUSTED_PROXIES",
                            "127.0.0.1/32"),
                    List.of());

    @BeforeAll
    static void start() {
        NODE.start();
    }

    @AfterAll
    static void stop() {
        NODE.stop();
    }

    private final Api anybody = Api.of(NODE);

    @Test
    void overTheQuotaAnAddressIsRefusedAndToldWhenToComeBackAndThenServed() {
        Supplier<Answer> read = () -> from("198.51.100.1");
        Answer first = read.get();
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("RateLimit-Policy")).contains("\"read\";q=30;w=60");
        assertThat(first.header("RateLimit")).contains("\"read\";r=29;t=2");

        Answer refused = untilRefused(read, ANONYMOUS_READS - 1);

        assertThat(refused.at("/type")).isEqualTo("/problems/rate-limited");
        assertThat(refused.header("RateLimit-Policy")).contains("\"read\";q=30;w=60");
        assertThat(refused.header("RateLimit").orElse("")).matches("\"read\";r=0;t=(5\\d|60)");
        assertThat(refused.header("Retry-After").map(Integer::parseInt).orElse(0))
                .isBetween(1, 2);
        assertThat(from("198.51.100.2").status()).as("another address").isEqualTo(200);
        Await.until(RECOVERS_WITHIN, () -> read.get().status(), status -> status == 200);
    }

    @Test
    void whoeverIsKnownHasAQuotaOfTheirOwnByTheirStanding() {
        Answer user = anybody.as("user").get("/api/user").expect(200);
        Answer premium = anybody.as("premium").get("/api/user").expect(200);

        assertThat(user.header("RateLimit-Policy")).contains("\"read\";q=60;w=60");
        assertThat(premium.header("RateLimit-Policy")).contains("\"read\";q=90;w=60");
        assertThat(anybody.as("editor").get("/api/user").expect(200).header("RateLimit"))
                .as("where there is no limit")
                .isEmpty();

        untilRefused(() -> anybody.as("user").get("/api/recipes").send(), 59);

        assertThat(anybody.as("premium").get("/api/recipes").send().status()).isEqualTo(200);
        Answer written = anybody.as("user")
                .post("/api/recipes")
                .json(RecipeDocuments.simple())
                .expect(201);
        assertThat(written.header("RateLimit-Policy"))
                .as("writes are counted apart")
                .contains("\"write\";q=40;w=60");
    }

    @Test
    void whoSpeaksTooFastOverASocketIsClosedOut() throws Exception {
        String recipe = anybody.as("premium")
                .post("/api/recipes")
                .json(RecipeDocuments.simple())
                .expect(201)
                .at("/id");
        try (LiveSocket live = LiveSocket.open(NODE.baseUri(), "/api/items/" + recipe + "/presence/live")) {
            for (int i = 0; i < 100; i++) {
                live.send("{\"token\": \"%s\"}".formatted(Tokens.of("premium")));
            }

            assertThat(live.closed()).isEqualTo(TRY_AGAIN_LATER);
        }
    }

    @Test
    void refusedWritesAreCountedToo() {
        Answer refused = untilRefused(
                () -> anybody.post("/api/recipes")
                        .header("X-Forwarded-For", "198.51.100.3")
                        .json(RecipeDocuments.simple())
                        .send(),
                10);

        assertThat(refused.header("RateLimit-Policy")).contains("\"write\";q=10;w=60");
    }

    @Test
    void anAddressThatIsMadeUpInFrontOfTheTrueOneDoesNotHelp() {
        for (int i = 0; i < ANONYMOUS_READS; i++) {
            from("203.0.113." + i + ", 198.51.100.4");
        }

        untilRefused(() -> from("203.0.113.99, 198.51.100.4"), 0);
    }

    @Test
    void whatAStrangerSaysOfItsAddressIsNotBelieved() throws IOException {
        String answer = "";
        for (int i = 0; i <= ANONYMOUS_READS + 5 && !answer.contains(" 429 "); i++) {
            answer = stranger("203.0.113." + i);
        }

        assertThat(answer).contains(" 429 ");
    }

    @Test
    void badTokensShutTheirAddressOutButNotATokenThatWasGood() {
        String address = "198.51.100.5";
        Api editor = anybody.as("editor");
        editor.get("/api/user").header("X-Forwarded-For", address).expect(200);

        Answer refused = untilRefused(
                () -> anybody.bearing("Bearer nonsense")
                        .get("/api/recipes")
                        .header("X-Forwarded-For", address)
                        .onPurpose()
                        .send(),
                BAD_TOKENS);

        assertThat(refused.at("/type")).isEqualTo("/problems/rate-limited");
        assertThat(refused.header("Retry-After")).contains("3");
        editor.get("/api/user").header("X-Forwarded-For", address).expect(200);
        anybody.as("admin").get("/api/user").header("X-Forwarded-For", address).expect(TOO_MANY);
        anybody.as("admin")
                .get("/api/user")
                .header("X-Forwarded-For", "198.51.100.6")
                .expect(200);
    }

    private Answer from(String forwardedFor) {
        return anybody.get("/api/recipes")
                .header("X-Forwarded-For", forwardedFor)
                .send();
    }

    /** Calls until it is refused. @param atLeast how many must be let through before that */
    private static Answer untilRefused(Supplier<Answer> call, int atLeast) {
        for (int served = 0; served < atLeast + 30; served++) {
            Answer answer = call.get();
            if (answer.status() == TOO_MANY) {
                assertThat(served).isGreaterThanOrEqualTo(atLeast);
                return answer;
            }
        }
        throw new AssertionError("never refused");
    }

    /** The head of the answer to a request that comes from an address that no proxy has. */
    private static String stranger(String forwardedFor) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getByName("127.0.0.1"), NODE.baseUri().getPort(), InetAddress.getByName("127.0.0.2"), 0)) {
            socket.getOutputStream()
                    .write(("GET /api/recipes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: "
                                    + forwardedFor + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine()
                    + " ";
        }
    }
}
