package com.mealprep360.editorial.redirects;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A thread on each node that writes down every few seconds what was counted. What a lost database cannot take is lost. */
@ApplicationScoped
public class MissingGathering {
    private static final System.Logger LOG = System.getLogger(MissingGathering.class.getName());
    private static final int PAUSE_SECONDS = 3;

    @Inject
    MissingPaths paths;

    @Inject
    MissingReport report;

    @Resource
    ManagedThreadFactory threads;

    private @Nullable Thread thread;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        thread = threads.newThread(this::run);
        thread.setName("missing-paths");
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void end() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
                gather();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void gather() {
        Map<String, Long> counts = paths.take();
        if (counts.isEmpty()) {
            return;
        }
        try {
            report.add(counts);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Missing paths could not be written down: paths=" + counts.size(), e);
        }
    }
}
