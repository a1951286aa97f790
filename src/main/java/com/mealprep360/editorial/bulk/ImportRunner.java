package com.mealprep360.editorial.bulk;

import com.mealprep360.kernel.Ids;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Works imports while the application runs: one thread, which gives each import a moment in turn, so that a small one does
 * not wait for the end of a large one, and all together leave room for whoever calls.
 */
@ApplicationScoped
public class ImportRunner {
    private static final System.Logger LOG = System.getLogger(ImportRunner.class.getName());
    private static final long POLL_MILLIS = 1_000;
    private static final long PATIENCE_MILLIS = 5_000;

    @Inject
    ImportSignal signal;

    @Inject
    ImportTurn turn;

    @Inject
    BulkConfig config;

    @Resource
    ManagedThreadFactory threads;

    private final UUID node = Ids.next();
    private @Nullable Thread thread;
    private volatile boolean ending;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (!config.isWorker()) {
            return;
        }
        thread = threads.newThread(this::run);
        thread.setName("imports");
        thread.setDaemon(true);
        thread.start();
    }

    /** The batch in hand is finished; then another node may go on. */
    @PreDestroy
    void end() {
        if (thread == null) {
            return;
        }
        ending = true;
        signal.raise();
        try {
            thread.join(PATIENCE_MILLIS);
            turn.release(node);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException away) {
            LOG.log(System.Logger.Level.DEBUG, "The leases will run out by themselves.", away);
        }
    }

    private void run() {
        while (!ending) {
            try {
                if (!turn.take(node, () -> ending)) {
                    signal.await(POLL_MILLIS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "Imports wait: something that they need is away.", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            signal.await(POLL_MILLIS);
        } catch (InterruptedException e) {
            ending = true;
        }
    }
}
