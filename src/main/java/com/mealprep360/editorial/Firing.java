package com.mealprep360.editorial;

import static com.mealprep360.kernel.problems.KernelProblem.INTERNAL_ERROR;

import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

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

    /** Goes live or offline, or is blocked with the reason: one transaction, with its event. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fire(Schedules.Due due) {
        if (!schedules.claim(due.id())) {
            return;
        }
        Items.Open open = items.lock(due.ref(), due.locale());
        Optional<Schedule> waiting = schedules.find(due.ref(), due.id()).filter(Schedule::isWaiting);
        if (waiting.isEmpty()) {
            return;
        }
        Schedule schedule = waiting.get();
        PlannedChanges.Outcome outcome = changes.happen(List.of(schedule.planned()), false, schedule.createdBy());
        Problem obstacle = outcome.obstacles().get(schedule.planned());
        if (obstacle != null) {
            block(open, schedule, obstacle);
        } else {
            schedules.end(schedule.id(), Schedule.State.done, null, clock.instant());
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
