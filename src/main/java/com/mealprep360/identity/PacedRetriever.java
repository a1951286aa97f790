package com.mealprep360.identity;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the realm's keys at most once a second, whatever tokens come; in between it gives what it got last, a failure
 * too. The library's own limit refuses instead, and so would refuse good tokens while the realm is away.
 *
 * <p>It is a circuit breaker as well: after a failure nobody waits for the network any more. The realm is then asked in
 * the background, with pauses that double up to half a minute, until it answers. Without that, a realm that takes
 * connections and says nothing would hold up every request by the time-out.
 */
final class PacedRetriever implements ResourceRetriever {
    private static final System.Logger LOG = System.getLogger(PacedRetriever.class.getName());
    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 2_000;
    private static final int FETCH_BYTES = 262_144;
    private static final Duration PACE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ResourceRetriever retriever;
    private final Duration pace;
    private Duration pause;
    private long lastAt;
    private boolean isAsking;
    private @Nullable Resource last;
    private @Nullable IOException failure;

    PacedRetriever() {
        this(new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, FETCH_BYTES), PACE);
    }

    /** @param pace the least time between two fetches */
    PacedRetriever(ResourceRetriever retriever, Duration pace) {
        this.retriever = retriever;
        this.pace = pace;
        pause = pace;
    }

    @Override
    public synchronized Resource retrieveResource(URL url) throws IOException {
        boolean isDue = System.nanoTime() - lastAt >= pause.toNanos();
        if (failure != null && isDue && !isAsking) {
            isAsking = true;
            Thread asking = new Thread(() -> ask(url), "realm-keys");
            asking.setDaemon(true);
            asking.start();
        }
        if (failure == null && (last == null || isDue)) {
            ask(url);
        }
        if (failure != null || last == null) {
            throw new IOException("The realm's keys could not be fetched", failure);
        }
        return last;
    }

    private void ask(URL url) {
        try {
            answered(retriever.retrieveResource(url));
        } catch (IOException | RuntimeException e) {
            failed(e);
        }
    }

    private synchronized void answered(Resource keys) {
        if (failure != null) {
            LOG.log(System.Logger.Level.INFO, "The keys of the realm can be fetched again.");
        }
        last = keys;
        failure = null;
        pause = pace;
        asked();
    }

    private synchronized void failed(Exception reason) {
        if (failure == null) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The keys of the realm cannot be fetched; those that are known go on serving: reason={0}",
                    reason.toString());
            pause = pace;
        } else {
            Duration longer = pause.multipliedBy(2);
            pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        }
        failure = reason instanceof IOException io ? io : new IOException(reason);
        asked();
    }

    private void asked() {
        lastAt = System.nanoTime();
        isAsking = false;
    }
}
