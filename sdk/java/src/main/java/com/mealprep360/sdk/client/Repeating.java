package com.mealprep360.sdk.client;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/**
 * Which requests do no harm twice, and how long to wait before.
 *
 * <p>Reading is repeated always, and so is what carries an {@code Idempotency-Key}, since it takes effect once. A write
 * with {@code If-Match} is repeated only when it was not done: if it was, and the answer got lost, the second one would
 * be told {@code stale} because of the first.
 */
enum Repeating {
    ALWAYS,
    WHEN_NOT_DONE,
    NEVER;

    private static final Duration FIRST_WAIT = Duration.ofMillis(400);
    /** Answers that say that nothing was done. */
    private static final Set<Integer> NOT_DONE = Set.of(429, 503);
    /** Answers of what stands in between, which does not know what was done behind it. */
    private static final Set<Integer> UNKNOWN = Set.of(502, 504);

    private static final int CONFLICT = 409;
    private static final String RETRY_AFTER = "Retry-After";

    static Repeating of(HttpRequest request) {
        // A body of unknown length is a stream that is used up.
        if (request.bodyPublisher().map(BodyPublisher::contentLength).orElse(0L) < 0) {
            return NEVER;
        }
        return switch (request.method()) {
            case "GET", "HEAD" -> ALWAYS;
            case "POST" -> has(request, "Idempotency-Key") ? ALWAYS : NEVER;
            default -> has(request, "If-Match") ? WHEN_NOT_DONE : NEVER;
        };
    }

    /** Whether a request that was answered so may be sent again. */
    boolean after(int status, HttpHeaders headers) {
        // The first request with the same Idempotency-Key is still running; its answer will be this one's.
        boolean running = status == CONFLICT && headers.firstValue(RETRY_AFTER).isPresent();
        return switch (this) {
            case ALWAYS -> NOT_DONE.contains(status) || UNKNOWN.contains(status) || running;
            case WHEN_NOT_DONE -> NOT_DONE.contains(status);
            case NEVER -> false;
        };
    }

    /** Doubles each time; the half of it is chance, so that many clients do not come back together. */
    static Duration backoff(int sent, double chance) {
        Duration most = FIRST_WAIT.multipliedBy(1L << (sent - 1));
        return Duration.ofMillis((long) (most.toMillis() * (1 + chance) / 2));
    }

    /** What {@code Retry-After} says, in seconds or as a date (RFC 9110, 10.2.3). */
    static Optional<Duration> retryAfter(HttpHeaders headers, Clock clock) {
        return headers.firstValue(RETRY_AFTER).flatMap(text -> {
            try {
                return Optional.of(
                        text.matches("\\d{1,9}")
                                ? Duration.ofSeconds(Long.parseLong(text))
                                : Duration.between(clock.instant(), instant(text)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private static Instant instant(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    private static boolean has(HttpRequest request, String header) {
        return request.headers().firstValue(header).isPresent();
    }
}
