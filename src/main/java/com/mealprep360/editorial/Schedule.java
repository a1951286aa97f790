package com.mealprep360.editorial;

import com.mealprep360.kernel.ContentRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A publication, or its end, that happens by itself.
 *
 * @param title of that revision
 * @param revision what goes live; of what goes offline, the working revision when that was planned
 * @param expectedLive what has to be live by then; null if nothing has
 * @param successor what takes the place of what goes offline; null for nothing
 * @param reason why it is blocked: the slug of a problem type
 * @param message the same in words
 */
record Schedule(
        UUID id,
        ContentRef ref,
        String locale,
        String title,
        PlannedChanges.Kind action,
        Instant at,
        UUID revision,
        int number,
        @Nullable UUID expectedLive,
        @Nullable ContentRef successor,
        State state,
        String createdBy,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable String reason,
        @Nullable String message) {

    /** As they are called in the contract. */
    enum State {
        waiting,
        done,
        blocked,
        cancelled
    }

    /** It was approved when it was planned, if it had to be; and what is to go offline may be anything that is live. */
    PlannedChanges.Planned planned() {
        boolean publishes = action == PlannedChanges.Kind.publish;
        return new PlannedChanges.Planned(
                ref, locale, action, revision, publishes ? expectedLive : null, true, null, successor);
    }

    /** The revision that is live once it has happened; null if nothing is. */
    @Nullable
    UUID leaves() {
        return action == PlannedChanges.Kind.publish ? revision : null;
    }

    boolean isWaiting() {
        return state == State.waiting;
    }
}
