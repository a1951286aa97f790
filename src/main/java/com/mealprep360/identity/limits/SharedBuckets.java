package com.mealprep360.identity.limits;

import com.hazelcast.config.EvictionConfig;
import com.hazelcast.config.EvictionPolicy;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.MaxSizePolicy;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.grid.hazelcast.Bucket4jHazelcast;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The buckets that all nodes of a grid count in together. Nobody waits for them longer than 50 ms; after three
 * failures in a row they are left alone for some seconds. A bucket is a few bytes that are compared and swapped, so a member that has not
 * loaded the application yet, or has another version of it, can hold them all the same.
 */
@ApplicationScoped
class SharedBuckets {
    private static final System.Logger LOG = System.getLogger(SharedBuckets.class.getName());
    private static final String MAP = "mealprep360-limits";
    private static final int MOST = 200_000;
    private static final int MOST_AT_ONCE = 8;
    private static final long PATIENCE_MILLIS = 50;
    /** One is a pause of a garbage collector. */
    private static final int FAILURES = 3;

    private static final long PAUSE_NANOS = Duration.ofSeconds(5).toNanos();

    @Resource
    ManagedThreadFactory threads;

    private ThreadPoolExecutor calls;
    private final AtomicLong tryAgainAt = new AtomicLong(System.nanoTime());
    private volatile @Nullable ProxyManager<String> grid;
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean away;

    @PostConstruct
    void begin() {
        // Without a queue: what finds all threads waiting is not counted here, and does not wait.
        calls = new ThreadPoolExecutor(0, MOST_AT_ONCE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
    }

    @PreDestroy
    void end() {
        calls.shutdownNow();
    }

    /** Takes one token, if there is a grid and it answers at once; empty otherwise. */
    Optional<ConsumptionProbe> take(String key, long perMinute) {
        if (System.nanoTime() - tryAgainAt.get() < 0) {
            return Optional.empty();
        }
        try {
            ProxyManager<String> buckets = grid();
            if (buckets == null) {
                return Optional.empty();
            }
            ConsumptionProbe probe = calls.submit(() -> buckets.getProxy(key, () -> Buckets.configuration(perMinute))
                            .tryConsumeAndReturnRemaining(1))
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            back();
            return Optional.of(probe);
        } catch (RejectedExecutionException busy) {
            return Optional.empty();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            failed(e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void back() {
        failures.set(0);
        if (away) {
            away = false;
            LOG.log(System.Logger.Level.INFO, "Rate limits are counted together with the other nodes again.");
        }
    }

    private void failed(Exception failure) {
        if (failures.incrementAndGet() < FAILURES) {
            return;
        }
        tryAgainAt.set(System.nanoTime() + PAUSE_NANOS);
        grid = null;
        if (!away) {
            away = true;
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The grid does not answer, so this node counts rate limits by itself: reason={0}",
                    String.valueOf(failure));
        }
    }

    private @Nullable ProxyManager<String> grid() {
        ProxyManager<String> known = grid;
        if (known == null) {
            known = find();
            grid = known;
        }
        return known;
    }

    /** The server's own instance; there is none on a lone node, nor on one that has not joined yet. */
    private @Nullable ProxyManager<String> find() {
        Optional<HazelcastInstance> server =
                Hazelcast.getAllHazelcastInstances().stream().findFirst();
        if (server.isEmpty()) {
            tryAgainAt.set(System.nanoTime() + PAUSE_NANOS);
            return null;
        }
        return Bucket4jHazelcast.casBasedBuilder(map(server.get())).build();
    }

    /** Without a copy on another member: what a killed one held begins anew, in favour of the callers. */
    private static IMap<String, byte[]> map(HazelcastInstance hazelcast) {
        hazelcast
                .getConfig()
                .addMapConfig(new MapConfig(MAP)
                        .setBackupCount(0)
                        .setTimeToLiveSeconds((int) Buckets.WINDOW.toSeconds() * 2)
                        .setEvictionConfig(new EvictionConfig()
                                .setEvictionPolicy(EvictionPolicy.LRU)
                                .setMaxSizePolicy(MaxSizePolicy.PER_NODE)
                                .setSize(MOST)));
        return hazelcast.getMap(MAP);
    }
}
