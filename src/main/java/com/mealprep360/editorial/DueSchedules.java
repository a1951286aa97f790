package com.mealprep360.editorial;

import com.mealprep360.editorial.Schedules.Due;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The schedules of single items that are due. */
@ApplicationScoped
public class DueSchedules implements DueWork {
    /** In one transaction, which is most of what one takes. Few enough that who edits one of them hardly waits. */
    private static final int TOGETHER = 25;

    @Inject
    Schedules schedules;

    @Inject
    Firing firing;

    @Override
    public List<Task> due(Instant now, int limit) {
        return together(schedules.due(now, limit)).stream().map(this::task).toList();
    }

    /**
     * In their order, as many as may happen at the same moment: each of another item, and none that asks what is live of others
     * to take its place.
     */
    static List<List<Due>> together(List<Due> due) {
        List<List<Due>> all = new ArrayList<>();
        for (Due one : due) {
            List<Due> last = all.isEmpty() ? List.of() : all.get(all.size() - 1);
            boolean joins = !last.isEmpty()
                    && last.size() < TOGETHER
                    && !one.succeeded()
                    && last.stream()
                            .noneMatch(other -> other.succeeded()
                                    || other.ref().id().equals(one.ref().id()));
            if (joins) {
                last.add(one);
            } else {
                all.add(new ArrayList<>(List.of(one)));
            }
        }
        return all;
    }

    private Task task(List<Due> due) {
        return new Task(
                due.stream().map(one -> "schedule=" + one.id()).collect(Collectors.joining(" ")),
                due.size(),
                () -> firing.fire(due),
                () -> due.size() > 1 ? each(due) : putOff(due.get(0)));
    }

    /** One of them failed, which is not to keep the others from happening. */
    private List<Task> each(List<Due> due) {
        return due.stream().map(one -> task(List.of(one))).toList();
    }

    private List<Task> putOff(Due due) {
        firing.failed(due);
        return List.of();
    }

    @Override
    public double oldestSeconds(Instant now) {
        return schedules.oldestSeconds(now);
    }
}
