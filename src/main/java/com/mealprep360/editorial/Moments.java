package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_MOMENT_PAST;

import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import java.time.Instant;
import java.util.List;

/** When something is to happen. */
public final class Moments {
    private Moments() {}

    /** @throws Problem EDITORIAL_MOMENT_PAST for {@code /at}, unless that is later than now */
    public static void requireToCome(Instant at, Instant now) {
        if (!at.isAfter(now)) {
            throw EDITORIAL_MOMENT_PAST.because(
                    "Nothing can be planned for a moment that is past.",
                    List.of(new Fault("/at", "past", "must be later than now")));
        }
    }
}
