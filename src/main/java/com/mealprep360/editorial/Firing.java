package com.mealprep360.editorial;

import static com.mealprep360.kernel.problems.KernelProblem.INTERNAL_ERROR;

import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Does what was planned. A node leaves out what another is at, so they share what is due. What counts is the lock on the
 * item, which comes first, as in every command; behind it the schedule is looked at again, so each fires once.
 */
@ApplicationScoped
public class Firing {
    static final int MOST_ATTEMPTS = 10;

    @Inject
    Items items;

    @Inject
    PlannedChanges changes;

    @Inject
    Schedules schedules;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    /**
     * Each goes live or offline, or is blocked with the reason: one transaction, with their events.
     *
     * @param due of different items
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fire(List<Schedules.Due> due) {
        Set<UUID> claimed = schedules.claim(due.stream().map(Schedules.Due::id).toList());
        List<UUID> ids = due.stream()
                .filter(one -> claimed.contains(one.id()))
                .map(one -> one.ref().id())
                .toList();
        Map<Localization.Key, Items.Open> open = items.lock(ids, LockModeType.PESSIMISTIC_WRITE);
        schedules.waiting(claimed).stream()
                .collect(Collectors.groupingBy(Schedule::createdBy))
                .forEach((editor, planned) -> happen(planned, open, editor));
    }

    private void happen(List<Schedule> planned, Map<Localization.Key, Items.Open> open, String editor) {
        Map<PlannedChanges.Planned, Problem> obstacles = changes.happen(
                        planned.stream().map(Schedule::planned).toList(), true, editor)
                .obstacles();
        for (Schedule schedule : planned) {
            Problem obstacle = obstacles.get(schedule.planned());
            if (obstacle != null) {
                block(open.get(new Localization.Key(schedule.ref().id(), schedule.locale())), schedule, obstacle);
            } else {
                schedules.end(schedule.id(), Schedule.State.done, null, clock.instant());
            }
        }
    }

    private void block(Items.Open open, Schedule schedule, Problem problem) {
        schedules.end(schedule.id(), Schedule.State.blocked, problem, clock.instant());
        events.append(open.event(EditorialEvent.Kind.BLOCKED), schedule.createdBy());
    }

    /** Puts it off for a moment, longer each time; after so many times it is blocked, and no longer in anybody's way. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(Schedules.Due due) {
        Items.Open open = items.lock(due.ref(), due.locale());
        if (schedules.failed(due.id(), clock.instant()) >= MOST_ATTEMPTS) {
            schedules
                    .find(due.ref(), due.id())
                    .filter(Schedule::isWaiting)
                    .ifPresent(schedule -> block(
                            open,
                            schedule,
                            INTERNAL_ERROR.because("It failed again and again; the server's log says why.")));
        }
    }
}
