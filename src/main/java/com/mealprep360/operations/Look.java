package com.mealprep360.operations;

import com.mealprep360.kernel.health.DatabaseMeasures.ConsumerLag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a node finds the platform at a moment.
 *
 * @param work what only the database knows; null while it is away
 */
record Look(Instant at, List<Server> servers, @Nullable Work work, NodeFigures.Node node) {
    private static final double LATE_SECONDS = 30;

    /** All in order; something can be done without for a while; nothing can be answered. */
    enum State {
        UP,
        DEGRADED,
        DOWN
    }

    /**
     * A server that the platform leans on.
     *
     * @param since since when it is there, or not; null if nobody knows yet
     * @param absence why it is not there; null when it is
     * @param meanwhile what the platform does without it
     */
    record Server(
            String name,
            Duration time,
            @Nullable Instant since,
            @Nullable String absence,
            String meanwhile) {
        boolean isUp() {
            return absence == null;
        }
    }

    record Work(List<ConsumerLag> consumers, List<Backlog> backlogs) {}

    record Backlog(String name, double oldestSeconds) {}

    static boolean isLate(double seconds) {
        return seconds >= LATE_SECONDS;
    }

    State state() {
        if (work == null) {
            return State.DOWN;
        }
        boolean isInOrder = servers.stream().allMatch(Server::isUp)
                && work.consumers().stream().noneMatch(one -> isLate(one.seconds()) || one.parked() > 0)
                && work.backlogs().stream().noneMatch(one -> isLate(one.oldestSeconds()));
        return isInOrder ? State.UP : State.DEGRADED;
    }
}
