package com.mealprep360.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupCommitTest {
    private static final long FOREVER_MILLIS = 60_000;
    private static final GroupCommit.Limits ONE = new GroupCommit.Limits(1, 8, FOREVER_MILLIS);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ConcurrentLinkedQueue<List<Integer>> transactions = new ConcurrentLinkedQueue<>();
    private final CountDownLatch firstBegun = new CountDownLatch(1);
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);

    @AfterEach
    void end() {
        firstMayEnd.countDown();
        threads.shutdownNow();
    }

    @Test
    void whoComesAloneWaitsForNobody() {
        GroupCommit<Integer, Integer> group = new GroupCommit<>(ONE, this::note);
        assertThat(List.of(group.commit(1), group.commit(2))).containsExactly(10, 20);
        assertThat(transactions).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void whatComesWhileOneIsUnderWayGoesTogetherInTheNext() throws Exception {
        GroupCommit<Integer, Integer> group = new GroupCommit<>(ONE, this::holdTheFirst);
        List<Future<Integer>> all = behindTheFirst(group, 2, 3, 4);
        firstMayEnd.countDown();
        assertThat(outcomes(all)).containsExactly(10, 20, 30, 40);
        assertThat(transactions).containsExactly(List.of(1), List.of(2, 3, 4));
    }

    @Test
    void noneIsGivenMoreThanItMayHave() throws Exception {
        GroupCommit<Integer, Integer> group =
                new GroupCommit<>(new GroupCommit.Limits(1, 3, FOREVER_MILLIS), this::holdTheFirst);
        List<Future<Integer>> all = behindTheFirst(group, 2, 3, 4, 5, 6);
        firstMayEnd.countDown();
        assertThat(outcomes(all)).containsExactly(10, 20, 30, 40, 50, 60);
        assertThat(transactions).containsExactly(List.of(1), List.of(2, 3, 4), List.of(5, 6));
    }

    @Test
    void asManyAreUnderWayAtOnceAsMayBe() throws Exception {
        GroupCommit<Integer, Integer> group =
                new GroupCommit<>(new GroupCommit.Limits(2, 8, FOREVER_MILLIS), this::holdTheFirst);
        Future<Integer> first = threads.submit(() -> group.commit(1));
        firstBegun.await();
        assertThat(group.commit(2)).isEqualTo(20);
        assertThat(first.isDone()).isFalse();
        firstMayEnd.countDown();
        assertThat(first.get()).isEqualTo(10);
    }

    @Test
    void oneThatIsStuckHoldsUpNobodyForLong() throws Exception {
        GroupCommit<Integer, Integer> group = new GroupCommit<>(new GroupCommit.Limits(1, 8, 20), this::holdTheFirst);
        Future<Integer> stuck = threads.submit(() -> group.commit(1));
        firstBegun.await();
        assertThat(group.commit(2)).isEqualTo(20);
        assertThat(stuck.isDone()).isFalse();
        firstMayEnd.countDown();
        assertThat(stuck.get()).isEqualTo(10);
    }

    @Test
    void oneThatCannotBeCommittedSpoilsItForItselfAlone() throws Exception {
        GroupCommit<Integer, Integer> group = new GroupCommit<>(ONE, refusing(3, new IllegalStateException("three")));
        List<Future<Integer>> all = behindTheFirst(group, 2, 3, 4);
        firstMayEnd.countDown();
        assertThat(all.get(1).get()).isEqualTo(20);
        assertThatThrownBy(() -> all.get(2).get()).hasRootCauseMessage("three");
        assertThat(all.get(3).get()).isEqualTo(40);
        assertThat(transactions).containsExactly(List.of(1), List.of(2, 3, 4), List.of(2), List.of(3), List.of(4));
    }

    @Test
    void nothingIsTriedAgainWhoseEndNobodyKnows() throws Exception {
        RuntimeException cut = new IllegalStateException(new SQLException("cut", "08006"));
        GroupCommit<Integer, Integer> group = new GroupCommit<>(ONE, refusing(3, cut));
        List<Future<Integer>> all = behindTheFirst(group, 2, 3, 4);
        firstMayEnd.countDown();
        for (Future<Integer> one : all.subList(1, 4)) {
            assertThatThrownBy(one::get).hasRootCauseMessage("cut");
        }
        assertThat(transactions).containsExactly(List.of(1), List.of(2, 3, 4));
    }

    @Test
    void eachIsCommittedOnceAndHearsOfItself() throws Exception {
        Random random = new Random(20261122);
        GroupCommit<Integer, Integer> group = new GroupCommit<>(new GroupCommit.Limits(2, 3, 1), some -> {
            pause(random.nextInt(3));
            return note(some);
        });
        List<Integer> numbers = IntStream.range(0, 2_000).boxed().toList();
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> all = new ArrayList<>();
            numbers.forEach(number -> all.add(eight.submit(() -> group.commit(number))));
            assertThat(outcomes(all))
                    .isEqualTo(numbers.stream().map(number -> number * 10).toList());
        } finally {
            eight.shutdownNow();
        }
        assertThat(transactions.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(transactions).hasSizeLessThan(numbers.size());
    }

    /** The first one is under way and held; the others wait in this order. */
    private List<Future<Integer>> behindTheFirst(GroupCommit<Integer, Integer> group, int... others) throws Exception {
        List<Future<Integer>> all = new ArrayList<>();
        all.add(threads.submit(() -> group.commit(1)));
        firstBegun.await();
        for (int other : others) {
            FutureTask<Integer> task = new FutureTask<>(() -> group.commit(other));
            Thread thread = new Thread(task);
            thread.start();
            while (thread.getState() != Thread.State.TIMED_WAITING) {
                pause(1);
            }
            all.add(task);
        }
        return all;
    }

    private static List<Integer> outcomes(List<Future<Integer>> all) throws Exception {
        List<Integer> outcomes = new ArrayList<>();
        for (Future<Integer> one : all) {
            outcomes.add(one.get());
        }
        return outcomes;
    }

    private Function<List<Integer>, List<Integer>> refusing(int refused, RuntimeException why) {
        return some -> {
            List<Integer> outcomes = holdTheFirst(some);
            if (some.contains(refused)) {
                throw why;
            }
            return outcomes;
        };
    }

    private List<Integer> holdTheFirst(List<Integer> some) {
        if (some.contains(1)) {
            firstBegun.countDown();
            try {
                firstMayEnd.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return note(some);
    }

    private List<Integer> note(List<Integer> some) {
        transactions.add(some);
        return some.stream().map(number -> number * 10).toList();
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
