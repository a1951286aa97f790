package com.mealprep360.support;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Calls that are made at once. */
public final class Together {
    private Together() {}

    /**
     * Makes the calls, each on a thread of its own; they wait for each other before they begin.
     *
     * @param call told which one it is, from 0
     * @return the answers, in the order of their numbers
     */
    public static List<Answer> call(int times, IntFunction<Answer> call) {
        CyclicBarrier begin = new CyclicBarrier(times);
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Callable<Answer>> calls = IntStream.range(0, times)
                    .<Callable<Answer>>mapToObj(i -> () -> {
                        begin.await();
                        return call.apply(i);
                    })
                    .toList();
            return threads.invokeAll(calls).stream().map(Together::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Answer result(Future<Answer> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new AssertionError("One of the calls failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
