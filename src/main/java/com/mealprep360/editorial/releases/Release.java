package com.mealprep360.editorial.releases;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_RELEASE_STATE;

import com.mealprep360.kernel.problems.Problem;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A named set of changes to what is live.
 *
 * @param version another one after each change of it or of its entries
 * @param entries how many there are
 * @param at when it happens by itself, or was to
 */
record Release(
        UUID id,
        UUID version,
        String title,
        @Nullable String note,
        State state,
        int entries,
        @Nullable Instant at,
        String createdBy,
        Instant createdAt,
        @Nullable String scheduledBy,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        @Nullable String rolledBackBy,
        @Nullable Instant rolledBackAt) {

    /** As they are called in the contract. */
    enum State {
        open,
        scheduled,
        published,
        blocked,
        rolledBack
    }

    /** @throws Problem EDITORIAL_RELEASE_STATE if it waits for its time or has happened */
    Release changeable() {
        if (state == State.scheduled) {
            throw EDITORIAL_RELEASE_STATE.because("It waits for its time; call that off first.");
        }
        if (state != State.open && state != State.blocked) {
            throw EDITORIAL_RELEASE_STATE.because("It has happened, so it can no longer be changed.");
        }
        return this;
    }

    /** @throws Problem EDITORIAL_RELEASE_STATE if it has happened. One that waits may wait for another time */
    Release schedulable() {
        return state == State.scheduled ? this : changeable();
    }

    /** @throws Problem EDITORIAL_RELEASE_STATE if it does not wait for its time */
    Release scheduled() {
        if (state != State.scheduled) {
            throw EDITORIAL_RELEASE_STATE.because("It does not wait for its time, so there is nothing to call off.");
        }
        return this;
    }

    /** @throws Problem EDITORIAL_RELEASE_STATE if it has not happened, or was taken back already */
    Release published() {
        if (state != State.published) {
            throw EDITORIAL_RELEASE_STATE.because(
                    state == State.rolledBack
                            ? "It was rolled back already."
                            : "It has not happened, so there is nothing to take back.");
        }
        return this;
    }
}
