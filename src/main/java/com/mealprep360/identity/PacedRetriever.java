package com.mealprep360.identity;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the realm's keys at most once a second, whatever tokens come; in between it gives what it got last, a failure
 * too. The library's own limit refuses instead, and so would refuse good tokens while the realm is away.
 */
final class PacedRetriever implements ResourceRetriever {
    private static final int FETCH_MILLIS = 2_000;
    private static final int FETCH_BYTES = 262_144;
    private static final long PACE_NANOS = 1_000_000_000L;

    private final ResourceRetriever retriever = new DefaultResourceRetriever(FETCH_MILLIS, FETCH_MILLIS, FETCH_BYTES);
    private long lastAt;
    private @Nullable Resource last;
    private @Nullable IOException lastFailure;

    @Override
    public synchronized Resource retrieveResource(URL url) throws IOException {
        boolean known = last != null || lastFailure != null;
        if (!known || System.nanoTime() - lastAt >= PACE_NANOS) {
            fetch(url);
        }
        if (last == null) {
            throw new IOException("The realm's keys could not be fetched", lastFailure);
        }
        return last;
    }

    private void fetch(URL url) {
        try {
            last = retriever.retrieveResource(url);
            lastFailure = null;
        } catch (IOException e) {
            last = null;
            lastFailure = e;
        }
        lastAt = System.nanoTime();
    }
}
