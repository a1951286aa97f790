package com.mealprep360.support;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what comes about by itself, and no longer than it may take. */
public final class Await {
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Await() {}

    /**
     * Looks again and again until what is seen is as wanted, and returns it.
     *
     * @throws AssertionError with what was seen last, if it does not come about in time
     */
    public static <T> T until(Duration limit, Supplier<T> look, Predicate<T> wanted) {
        Instant end = Instant.now().plus(limit);
        while (true) {
            T seen = look.get();
            if (wanted.test(seen)) {
                return seen;
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not within " + limit.toSeconds() + " s; seen last: " + seen);
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }
}
