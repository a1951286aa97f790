package com.mealprep360.search;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * States of an index that later pages are read from, so that what is published meanwhile moves nothing. A snapshot is of
 * the index, not of a query: all searches that turn a page within a few seconds share one, so that their number depends
 * on time and not on load.
 */
@ApplicationScoped
class Snapshots {
    /** How long after its last use a snapshot is kept. */
    static final String KEPT = "5m";

    private static final long SHARED_NANOS = TimeUnit.SECONDS.toNanos(5);

    @Inject
    Engine engine;

    private final Map<String, Snapshot> latest = new ConcurrentHashMap<>();

    private record Snapshot(String id, long takenAt) {}

    /** A snapshot that is a few seconds old at most. */
    String of(String alias) {
        return latest.compute(alias, (name, known) -> {
                    if (known != null && System.nanoTime() - known.takenAt() < SHARED_NANOS) {
                        return known;
                    }
                    JsonNode taken = engine.post("/" + name + "/_search/point_in_time?keep_alive=" + KEPT);
                    return new Snapshot(taken.path("pit_id").asText(), System.nanoTime());
                })
                .id();
    }

    /** Another one is to be taken for the next who asks. */
    void forget(String alias) {
        latest.remove(alias);
    }
}
