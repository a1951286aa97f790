package com.mealprep360.kernel;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The one clock: UTC, in the microseconds that PostgreSQL keeps, so that what is answered is what is stored. */
@ApplicationScoped
public class Clocks {
    @Produces
    public Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    /**
     * An instant in a parameter of the query; null if it says none.
     *
     * @throws com.mealprep360.kernel.problems.Problem INVALID_REQUEST for a text of the right shape that is no instant, such
     *     as a 30th of February
     */
    public static @Nullable Instant instant(String parameter, @Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw invalid("#/query/" + parameter, "format", "must be a valid date-time");
        }
    }
}
