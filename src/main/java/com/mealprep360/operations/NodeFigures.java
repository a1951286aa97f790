package com.mealprep360.operations;

import com.mealprep360.kernel.contract.Contract;
import com.mealprep360.kernel.health.Measures;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.CountAtBucket;
import io.micrometer.core.instrument.distribution.HistogramSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What this node is, and what it does. */
@ApplicationScoped
public class NodeFigures {
    private static final String REQUESTS = "mealprep360.http.requests";
    private static final double MEDIAN = 0.5;
    private static final double NEARLY_ALL = 0.99;
    private static final String NAME = machine() + "/" + ProcessHandle.current().pid();
    private static final Instant STARTED =
            Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());

    @Inject
    Measures measures;

    @Inject
    Contract contract;

    @Inject
    Clock clock;

    private final Deque<Reading> readings = new ArrayDeque<>(List.of(new Reading(STARTED, Tally.NONE)));

    private record Reading(Instant at, Tally tally) {}

    /** A node at a moment. @see com.mealprep360.api.model.NodeHealthDto for the units */
    record Node(String name, String version, Instant startedAt, Instant seenAt, Memory memory, Traffic traffic) {}

    record Memory(long bytes, long limitBytes) {}

    /** @param median,slowest in milliseconds; null without requests */
    record Traffic(
            double perSecond,
            @Nullable Double median,
            @Nullable Double slowest) {}

    /** Looks; the traffic is that of the time since the last sample, or longer where nobody looked in between. */
    synchronized Node look() {
        Reading now = new Reading(clock.instant(), tally());
        Instant wanted = now.at().minus(Samples.STEP);
        readings.addLast(now);
        while (readings.size() > 2 && !second().at().isAfter(wanted)) {
            readings.removeFirst();
        }
        Reading before = readings.getFirst();
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return new Node(
                NAME,
                contract.version(),
                STARTED,
                now.at(),
                new Memory(heap.getUsed(), heap.getMax()),
                traffic(now.tally().since(before.tally()), Duration.between(before.at(), now.at())));
    }

    private Reading second() {
        return readings.stream().skip(1).findFirst().orElseThrow();
    }

    private static Traffic traffic(Tally tally, Duration time) {
        double seconds = Math.max(1, time.toMillis()) / (double) TimeUnit.SECONDS.toMillis(1);
        return new Traffic(tally.count() / seconds, orNull(tally.quantile(MEDIAN)), orNull(tally.quantile(NEARLY_ALL)));
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private Tally tally() {
        return measures.registry().find(REQUESTS).timers().stream()
                .map(Timer::takeSnapshot)
                .map(NodeFigures::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    private static Tally tally(HistogramSnapshot snapshot) {
        SortedMap<Double, Double> within = new TreeMap<>();
        for (CountAtBucket bucket : snapshot.histogramCounts()) {
            double bound = bucket.bucket(TimeUnit.MILLISECONDS);
            if (Double.isFinite(bound)) {
                within.put(bound, bucket.count());
            }
        }
        return new Tally(snapshot.count(), within);
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "node";
        }
    }
}
