package com.mealprep360.editorial.redirects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Counts on this node what was asked for and led nowhere, until it is gathered. Nobody who asks waits for it. */
@ApplicationScoped
public class MissingPaths {
    /** Between two gatherings. What comes on top of that, as in a flood of made-up paths, is not counted. */
    static final int MOST = 1_000;

    private Map<String, Long> counts = new HashMap<>();

    /** @param path of the site, decoded or not; what cannot be a path is not counted */
    public void count(String path) {
        SitePath.of(path).ifPresent(this::count);
    }

    synchronized void count(SitePath path) {
        if (counts.size() < MOST || counts.containsKey(path.text())) {
            counts.merge(path.text(), 1L, Long::sum);
        }
    }

    /** What was counted since the last time. */
    synchronized Map<String, Long> take() {
        Map<String, Long> taken = counts;
        counts = new HashMap<>();
        return taken;
    }
}
