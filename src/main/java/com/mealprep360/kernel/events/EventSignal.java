package com.mealprep360.kernel.events;

import com.mealprep360.kernel.KernelConfig;
import com.mealprep360.kernel.database.EventChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Tells consumers, on this node and through PostgreSQL's {@code NOTIFY} on the others, that there is something to read.
 * The notice goes out after the commit and once for many, since a {@code NOTIFY} inside of a transaction makes all
 * commits of the database wait for each other. A notice that is lost costs one poll.
 */
@ApplicationScoped
public class EventSignal {
    @Inject
    KernelConfig config;

    private final List<BlockingQueue<Boolean>> listeners = new ArrayList<>();
    private final BlockingQueue<Boolean> outgoing = new ArrayBlockingQueue<>(1);

    /** Something was committed on this node. */
    public void raise() {
        wake();
        outgoing.offer(true);
    }

    synchronized BlockingQueue<Boolean> listener() {
        BlockingQueue<Boolean> listener = new ArrayBlockingQueue<>(1);
        listeners.add(listener);
        return listener;
    }

    /** Holds the channel to the other nodes open until the thread is interrupted; connects again when it breaks. */
    void relay() {
        while (!Thread.currentThread().isInterrupted()) {
            try (EventChannel channel = EventChannel.open()) {
                wake();
                while (!Thread.currentThread().isInterrupted()) {
                    long began = System.nanoTime();
                    if (outgoing.poll() != null) {
                        channel.send();
                    }
                    if (channel.heard()) {
                        wake();
                    }
                    EventRelay.gather(began);
                }
            } catch (java.sql.SQLException e) {
                pause();
            }
        }
    }

    private synchronized void wake() {
        listeners.forEach(listener -> listener.offer(true));
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(config.eventPoll().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
