package com.mealprep360.editorial.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Wakes this node's worker when there is an import to work on; the others look for themselves. */
@ApplicationScoped
class ImportSignal {
    private final BlockingQueue<Boolean> woken = new ArrayBlockingQueue<>(1);

    void raise() {
        woken.offer(true);
    }

    /** Until it is raised, or the time is out. */
    void await(long millis) throws InterruptedException {
        woken.poll(millis, TimeUnit.MILLISECONDS);
    }
}
