package com.mealprep360.operations;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Takes a sample every 15 seconds, on each node by itself. One that cannot be kept is a gap, and nothing else. */
@ApplicationScoped
public class Sampling {
    private static final System.Logger LOG = System.getLogger(Sampling.class.getName());
    /** Far enough from its edges that one that comes a little late, or of what was seen a moment ago, is still of this step. */
    private static final Duration INTO_THE_STEP = Looking.RECENT.plusSeconds(3);

    @Inject
    Looking looking;

    @Inject
    Samples samples;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService executor;

    private @Nullable ScheduledFuture<?> sampling;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        Instant now = clock.instant();
        Instant first = Samples.beginning(now, Samples.STEP).plus(Samples.STEP).plus(INTO_THE_STEP);
        sampling = executor.scheduleAtFixedRate(
                this::sample, Duration.between(now, first).toMillis(), Samples.STEP.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        if (sampling != null) {
            sampling.cancel(false);
        }
    }

    private void sample() {
        try {
            samples.keep(looking.recent());
        } catch (RuntimeException away) {
            LOG.log(System.Logger.Level.DEBUG, "There is no sample of this moment.", away);
        }
    }
}
