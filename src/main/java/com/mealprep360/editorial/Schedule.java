package com.mealprep360.editorial;

import com.mealprep360.kernel.ContentRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A publication, or its end, that happens by itself.
 *
 * @param revision what goes live; of what goes offline, the working revision when that was planned
 * @param expectedLive what has to be live by then; null if nothing has
 * @param reason why it is blocked: the slug of a problem type
 * @param message the same in words
 */
record Schedule(
        UUID id,
        ContentRef ref,
        String locale,
        Action action,
        Instant at,
        UUID revision,
        int number,
        @Nullable UUID expectedLive,
        State state,
        String createdBy,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable String reason,
        @Nullable String message) {

    /** As they are called in the contract. */
    enum Action {
        publish,
        unpublish
    }

    /** As they are called in the contract. */
    enum State {
        waiting,
        done,
        blocked,
        cancelled
    }

    boolean isWaiting() {
        return state == State.waiting;
    }
}
