package com.mealprep360.editorial;

import com.mealprep360.kernel.database.Connections;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Commits together what comes together: who comes while a commit is under way waits for its end and then goes with all
 * that came meanwhile, in one transaction. Who comes alone waits for nobody, and a commit that waits for somebody else's
 * transaction holds up who comes behind it for a moment only.
 *
 * @param <T> what is committed
 * @param <R> what becomes of it
 */
final class GroupCommit<T, R> {
    private final Limits limits;
    private final Function<List<T>, List<R>> transaction;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Place> waiting = new ArrayDeque<>();
    private int underWay;

    /**
     * @param transactions that are under way at once, as long as none is stuck
     * @param most that one of them is given
     * @param patienceMillis for how long at most one waits until it may be under way, too
     */
    record Limits(int transactions, int most, long patienceMillis) {}

    /** One that waits, first for its turn and, where another takes it along, for the end. */
    private final class Place {
        private final T one;
        private final Condition wake = lock.newCondition();
        private boolean taken;
        private boolean done;
        private @Nullable R outcome;
        private @Nullable RuntimeException failure;

        Place(T one) {
            this.one = one;
        }
    }

    /** @param transaction commits all it is given, or none and throws; what becomes of each, in the same order */
    GroupCommit(Limits limits, Function<List<T>, List<R>> transaction) {
        this.limits = limits;
        this.transaction = transaction;
    }

    /** @throws RuntimeException what the transaction threw: of the others only what is no fault of theirs */
    R commit(T one) {
        Place place = new Place(one);
        List<Place> group = groupOf(place);
        if (!group.isEmpty()) {
            try {
                commitAll(group);
            } finally {
                leave(group);
            }
        }
        if (place.failure != null) {
            throw place.failure;
        }
        return Objects.requireNonNull(place.outcome, "Whoever was to commit it could not.");
    }

    /** Those that wait, if it is for this one to commit them; none once another has committed it. */
    private List<Place> groupOf(Place place) {
        lock.lock();
        try {
            waiting.add(place);
            awaitTurn(place);
            if (place.taken) {
                while (!place.done) {
                    place.wake.awaitUninterruptibly();
                }
                return List.of();
            }
            waiting.remove(place);
            List<Place> group = new ArrayList<>(List.of(place));
            while (group.size() < limits.most && !waiting.isEmpty()) {
                group.add(waiting.remove());
            }
            group.forEach(one -> one.taken = true);
            underWay++;
            return group;
        } finally {
            lock.unlock();
        }
    }

    private void awaitTurn(Place place) {
        long left = TimeUnit.MILLISECONDS.toNanos(limits.patienceMillis);
        try {
            while (underWay >= limits.transactions && !place.taken && left > 0) {
                left = place.wake.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            // It has begun, so it is brought to an end, at once if it can be.
            Thread.currentThread().interrupt();
        }
    }

    private void commitAll(List<Place> group) {
        try {
            List<R> outcomes =
                    transaction.apply(group.stream().map(place -> place.one).toList());
            for (int i = 0; i < group.size(); i++) {
                group.get(i).outcome = outcomes.get(i);
            }
        } catch (RuntimeException e) {
            if (group.size() == 1 || Connections.areAway(e)) {
                group.forEach(place -> place.failure = e);
            } else {
                // One of them is why, and the others are not to suffer for it.
                group.forEach(place -> commitAll(List.of(place)));
            }
        }
    }

    private void leave(List<Place> group) {
        lock.lock();
        try {
            underWay--;
            group.forEach(place -> {
                place.done = true;
                place.wake.signal();
            });
            if (!waiting.isEmpty()) {
                waiting.peekFirst().wake.signal();
            }
        } finally {
            lock.unlock();
        }
    }
}
