package com.mealprep360.search;

import com.mealprep360.kernel.Searchable;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks on every node, while the application runs, whether an index has to be built, and builds it. */
@ApplicationScoped
public class RebuildingLoop {
    private static final System.Logger LOG = System.getLogger(RebuildingLoop.class.getName());
    private static final int LOOK_MILLIS = 1_000;
    /** Between two batches the consumer of events gets its turn. */
    private static final int YIELD_MILLIS = 5;

    @Inject
    @Any
    Instance<Searchable> types;

    @Inject
    Rebuilding rebuilding;

    @Inject
    Engine engine;

    @Resource
    ManagedThreadFactory threads;

    private @Nullable Thread thread;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (engine.isConfigured()) {
            thread = threads.newThread(this::follow);
            thread.setName("search-rebuilding");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @PreDestroy
    void end() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void follow() {
        boolean isBusy = false;
        while (pause(isBusy ? YIELD_MILLIS : LOOK_MILLIS)) {
            isBusy = false;
            for (Searchable type : types) {
                isBusy |= step(type);
            }
        }
    }

    /** Whether there is more to do at once. */
    private boolean step(Searchable type) {
        try {
            return rebuilding.step(type) == Rebuilding.Step.COPIED;
        } catch (EngineFailure failure) {
            note(type, String.valueOf(failure.getMessage()));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "An index could not be looked after: type=" + type.name(), e);
        }
        return false;
    }

    private void note(Searchable type, String failure) {
        LOG.log(System.Logger.Level.DEBUG, "The index has to wait: type={0} because={1}", type.name(), failure);
        try {
            rebuilding.failed(type, failure);
        } catch (RuntimeException away) {
            LOG.log(System.Logger.Level.DEBUG, "The failure could not be written down", away);
        }
    }

    private static boolean pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
