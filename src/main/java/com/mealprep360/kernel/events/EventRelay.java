package com.mealprep360.kernel.events;

import com.mealprep360.kernel.KernelConfig;
import com.mealprep360.kernel.database.Connections;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs a thread for each consumer while the application runs: woken when there is something, looking now and then.
 *
 * <p>No EJB: what is started by one that manages its transactions itself gets connections that are in none, so each
 * statement would commit by itself and the lock on a cursor would hold nobody off.
 */
@ApplicationScoped
public class EventRelay {
    private static final System.Logger LOG = System.getLogger(EventRelay.class.getName());
    private static final int BUSY_MILLIS = 100;
    /** Under load, how long events are gathered for one round or notice: it costs as much for one event as for many. */
    private static final long GATHER_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private static final int POSTPONED_MILLIS = 1_000;

    @Inject
    @Any
    Instance<EventConsumer> consumers;

    @Inject
    EventDelivery delivery;

    @Inject
    EventSignal signal;

    @Inject
    EventTail tail;

    @Inject
    KernelConfig config;

    @Resource
    ManagedThreadFactory threads;

    private final List<Thread> running = new ArrayList<>();

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        for (EventConsumer consumer : consumers) {
            BlockingQueue<Boolean> woken = signal.listener();
            run("events-" + consumer.name(), () -> follow(consumer, woken));
        }
        BlockingQueue<Boolean> woken = signal.listener();
        run("events-tail", () -> watch(woken));
        run("events-signal", signal::relay);
    }

    @PreDestroy
    void end() {
        running.forEach(Thread::interrupt);
    }

    private void run(String name, Runnable work) {
        Thread thread = threads.newThread(work);
        thread.setName(name);
        thread.setDaemon(true);
        running.add(thread);
        thread.start();
    }

    private void follow(EventConsumer consumer, BlockingQueue<Boolean> woken) {
        boolean known = false;
        while (!Thread.currentThread().isInterrupted()) {
            long began = System.nanoTime();
            long waitMillis = config.eventPoll().toMillis();
            try {
                if (!known) {
                    delivery.ensureCursor(consumer.name());
                    known = true;
                }
                switch (delivery.deliver(consumer)) {
                    case MORE -> waitMillis = 0;
                    case BUSY -> waitMillis = BUSY_MILLIS;
                    case DONE -> {}
                }
            } catch (EventConsumer.Postponed e) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "Events wait: consumer={0} reason={1}",
                        consumer.name(),
                        e.getMessage());
                waitMillis = POSTPONED_MILLIS;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "A consumer failed: consumer=" + consumer.name(), e);
                // Without its connection, or in the way of another change, no event is at fault, and none is counted
                // as tried.
                waitMillis = Connections.mayWorkLater(e) ? POSTPONED_MILLIS : count(consumer, e) ? 0 : waitMillis;
            }
            if (waitMillis > 0) {
                await(woken, waitMillis);
                gather(began);
            }
        }
    }

    private void watch(BlockingQueue<Boolean> woken) {
        while (!Thread.currentThread().isInterrupted()) {
            long began = System.nanoTime();
            try {
                tail.look();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.DEBUG, "The log could not be looked at", e);
            }
            await(woken, EventTail.POLL.toMillis());
            gather(began);
        }
    }

    /** Whether the failure could be written down; if not, the database itself is away. */
    private boolean count(EventConsumer consumer, RuntimeException failure) {
        try {
            delivery.failed(consumer, failure);
            return true;
        } catch (RuntimeException away) {
            return false;
        }
    }

    /** Waits for what is left of the time that a round takes at least. */
    static void gather(long began) {
        LockSupport.parkNanos(GATHER_NANOS - (System.nanoTime() - began));
    }

    private static void await(BlockingQueue<Boolean> woken, long millis) {
        try {
            woken.poll(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
