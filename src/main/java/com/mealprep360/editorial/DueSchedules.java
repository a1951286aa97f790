package com.mealprep360.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The schedules of single items that are due. */
@ApplicationScoped
public class DueSchedules implements DueWork {
    @Inject
    Schedules schedules;

    @Inject
    Firing firing;

    @Override
    public List<Task> due(Instant now, int limit) {
        return schedules.due(now, limit).stream()
                .map(due -> new Task("schedule=" + due.id(), () -> firing.fire(due), () -> firing.failed(due)))
                .toList();
    }

    @Override
    public double oldestSeconds(Instant now) {
        return schedules.oldestSeconds(now);
    }
}
