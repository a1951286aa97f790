package com.mealprep360.media;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sizes of new pictures before somebody asks, one picture after the other. What is forgotten here, since too
 * much waits or the node ends, is made when it is asked for.
 */
@ApplicationScoped
class Preparing {
    private static final System.Logger LOG = System.getLogger(Preparing.class.getName());
    private static final int MOST_WAITING = 1_000;

    @Inject
    Renditions renditions;

    @Resource
    ManagedThreadFactory threads;

    private @Nullable ThreadPoolExecutor worker;

    @PostConstruct
    void begin() {
        worker = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                threads,
                new ThreadPoolExecutor.DiscardPolicy());
    }

    @PreDestroy
    void end() {
        if (worker != null) {
            worker.shutdownNow();
        }
    }

    void prepare(Medium medium) {
        if (worker != null && medium.file().type().isPicture()) {
            worker.execute(() -> prepare(medium.file()));
        }
    }

    private void prepare(Medium.File file) {
        try {
            renditions.prepare(file);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A picture could not be prepared: " + file.hash(), e);
        }
    }
}
