package com.mealprep360.editorial;

import com.mealprep360.kernel.database.Connections;
import com.mealprep360.kernel.health.Dependency;
import com.mealprep360.kernel.http.Correlation;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A thread on each node that looks for what is due, twice a second. One that fails is put off and the others go on, so
 * that nothing waits behind it.
 */
@ApplicationScoped
public class ScheduleRunner implements Dependency.Backlog {
    private static final System.Logger LOG = System.getLogger(ScheduleRunner.class.getName());
    private static final int LOOK_MILLIS = 500;
    private static final int AT_ONCE = 100;

    @Inject
    @Any
    Instance<DueWork> works;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private @Nullable Thread thread;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        thread = threads.newThread(this::run);
        thread.setName("schedules");
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
        while (!Thread.currentThread().isInterrupted()) {
            int found = 0;
            try {
                for (DueWork work : works) {
                    List<DueWork.Task> due = work.due(clock.instant(), AT_ONCE);
                    found = Math.max(
                            found, due.stream().mapToInt(DueWork.Task::count).sum());
                    due.forEach(ScheduleRunner::run);
                }
            } catch (RuntimeException passing) {
                LOG.log(System.Logger.Level.WARNING, "Schedules wait a moment.", passing);
                found = 0;
            }
            if (found < AT_ONCE) {
                pause();
            }
        }
    }

    private static void run(DueWork.Task task) {
        Correlation.comesFrom("system:schedule");
        try {
            task.run().run();
        } catch (RuntimeException e) {
            // Without its connection, or in the way of another change, no schedule is at fault: all of them wait,
            // and none is counted as tried.
            if (Connections.mayWorkLater(e)) {
                throw e;
            }
            LOG.log(System.Logger.Level.WARNING, "A schedule failed: " + task.name(), e);
            task.failed().get().forEach(ScheduleRunner::run);
        } finally {
            Correlation.end();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String name() {
        return "schedules";
    }

    @Override
    public double oldestSeconds() {
        Instant now = clock.instant();
        return works.stream().mapToDouble(work -> work.oldestSeconds(now)).max().orElse(0);
    }
}
