package com.mealprep360.editorial.releases;

import com.mealprep360.editorial.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The releases that are due. */
@ApplicationScoped
public class DueReleases implements DueWork {
    private static final int MOST_ATTEMPTS = 10;

    @Inject
    Releases releases;

    @Inject
    Releasing releasing;

    @Override
    public List<Task> due(Instant now, int limit) {
        return releases.due(now, limit).stream()
                .map(id -> new Task("release=" + id, 1, () -> releasing.fire(id), () -> {
                    releasing.failed(id, MOST_ATTEMPTS);
                    return List.of();
                }))
                .toList();
    }

    @Override
    public double oldestSeconds(Instant now) {
        return releases.oldestSeconds(now);
    }
}
