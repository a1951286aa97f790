package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.Platform;
import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Await;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.SecondNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class KeycloakAwayIT {
    private static final Duration NOTICED_WITHIN = Duration.ofSeconds(30);
    private static final Duration KEY_LIFETIME = SecondNode.KEY_LIFETIME;

    private static final Duration NOTICEABLE = Duration.ofSeconds(1);
    /** The header names a key that no realm has; the rest is not looked at. */
    private static final String OF_AN_UNKNOWN_KEY = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString("{\"alg\":\"RS256\",\"kid\":\"unknown\"}".getBytes(StandardCharsets.UTF_8))
            + ".e30.c2ln";

    private final Stack stack = TestStack.shared();

    @Test
    void withoutKeycloakTokensThatWereIssuedGoOnWorking() {
        Platform node = stack.node(
                "forgetful", Map.of("MEALPREP360_IDENTITY_KEY_LIFETIME", KEY_LIFETIME.toString()), List.of());
        node.start();
        try {
            Plain anybody = Plain.of(node);
            Plain editor = anybody.as("editor");
            Plain admin = anybody.as("admin");
            assertThat(editor.get("/api/user").status()).isEqualTo(200);
            assertThat(admin.get("/api/admin/users").status()).isEqualTo(200);

            stack.keycloak().stop();
            try {
                forLongerThanTheKeysLive(
                        () -> assertThat(editor.get("/api/user").status()).isEqualTo(200));
                assertThat(editor.post(
                                        "/api/recipes?publish=true",
                                        RecipeDocuments.simple().toString())
                                .status())
                        .isEqualTo(201);
                assertThat(anybody.with("Authorization", "Bearer nonsense")
                                .get("/api/recipes")
                                .status())
                        .isEqualTo(401);
                assertThat(admin.get("/api/admin/users").status()).isEqualTo(503);
                assertThat(admin.get("/api/admin/users").problem()).isEqualTo("unavailable");
                assertThat(anybody.get("/api/recipes").status()).isEqualTo(200);
                assertThat(anybody.get("/health/ready").status()).isEqualTo(200);
                assertThat(anybody.get("/health/deps").status()).isEqualTo(200);
                assertThat(anybody.get("/health/deps").at("/status")).isEqualTo("DEGRADED");
                assertThat(anybody.get("/health/deps").at("/dependencies/keycloak/status"))
                        .isEqualTo("DOWN");
                assertThat(anybody.get("/health/deps").at("/dependencies/keycloak/meanwhile"))
                        .isEqualTo(
                                "Tokens that were issued go on working; nobody can sign in, and accounts cannot be looked after.");
            } finally {
                stack.keycloak().start();
            }

            Await.until(
                    NOTICED_WITHIN,
                    () -> anybody.get("/health/deps").at("/dependencies/keycloak/status"),
                    "UP"::equals);
            assertThat(editor.get("/api/user").status()).isEqualTo(200);
        } finally {
            node.stop();
        }
    }

    @Test
    void aKeycloakThatTakesConnectionsAndSaysNothingHoldsNobodyUp() {
        Platform node = SecondNode.platform();
        Plain editor = Plain.of(node).as("editor");
        Plain stranger = Plain.of(node).with("Authorization", "Bearer " + OF_AN_UNKNOWN_KEY);
        assertThat(editor.get("/api/user").status()).isEqualTo(200);

        stack.keycloak().freeze();
        try {
            List<Long> slow = new ArrayList<>();
            forLongerThanTheKeysLive(() -> {
                long began = System.nanoTime();
                assertThat(editor.get("/api/user").status()).isEqualTo(200);
                assertThat(stranger.get("/api/user").status()).isIn(401, 503);
                long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
                if (millis > NOTICEABLE.toMillis()) {
                    slow.add(millis);
                }
            });

            assertThat(slow).as("waited for the realm: once, to find it out").hasSizeLessThanOrEqualTo(1);
        } finally {
            stack.keycloak().thaw();
        }
    }

    /** Again and again, until the keys have grown old twice over. */
    private static void forLongerThanTheKeysLive(Runnable assertion) {
        long end = System.nanoTime() + KEY_LIFETIME.multipliedBy(2).toNanos();
        while (System.nanoTime() < end) {
            assertion.run();
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
    }
}
