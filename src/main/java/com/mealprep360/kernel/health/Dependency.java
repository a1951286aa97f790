package com.mealprep360.kernel.health;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A server that the platform leans on and can do without for a while. A bean that implements it is found by its type
 * and reported by {@code /health/deps}.
 */
public interface Dependency {
    /** Its name, such as {@code keycloak}. */
    String name();

    /** What the platform does while it is away, in one sentence. */
    String withoutIt();

    /** Work that is to be done at a time, and how late it is. A bean that implements it is measured and reported, too. */
    interface Backlog {
        /** Its name, such as {@code schedules}. */
        String name();

        /** How late the oldest is that is due and not done; 0 if none is. */
        double oldestSeconds();
    }

    /** An address that it answers with success when it is there; empty where none is configured. */
    Optional<URI> address();

    /** Asks it now; waits for two seconds at most. */
    default Answer ask() {
        return Answer.of(address());
    }

    /**
     * What came of asking.
     *
     * @param absence why it is not there; null when it answered with success
     * @param time how long that took
     */
    record Answer(@Nullable String absence, Duration time) {
        private static final Duration PATIENCE = Duration.ofSeconds(2);
        private static final int FIRST_FAILURE = 400;
        private static final HttpClient CLIENT =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build();

        private static Answer of(Optional<URI> address) {
            long began = System.nanoTime();
            String absence = address.map(Answer::absence).orElse("no address is configured");
            return new Answer(absence.isEmpty() ? null : absence, Duration.ofNanos(System.nanoTime() - began));
        }

        /** Empty when it is there. */
        private static String absence(URI address) {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            try {
                int status = CLIENT.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                return status < FIRST_FAILURE ? "" : "answers with status " + status;
            } catch (IOException e) {
                return e.getMessage() == null || e.getMessage().isBlank() ? "cannot be reached" : e.getMessage();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "was not waited for";
            }
        }
    }
}
