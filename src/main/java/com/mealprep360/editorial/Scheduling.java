package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_FOUND;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_PUBLISHED;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_SCHEDULE_OVER;

import com.mealprep360.identity.Action;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Policy;
import com.mealprep360.kernel.Clocks;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.http.Idempotency;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Planning what is to go live or offline by itself. What is live stays so until then. */
@ApplicationScoped
public class Scheduling {
    @Inject
    Items items;

    @Inject
    Publishing publishing;

    @Inject
    PlannedChanges changes;

    @Inject
    Schedules schedules;

    @Inject
    Idempotency idempotency;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    /** @param nextCursor null on the last page */
    record SchedulePage(List<Schedule> items, @Nullable String nextCursor) {}

    /**
     * Plans that the present working revision goes live, or that what is live then goes offline.
     *
     * @param successor what takes the place of what goes offline; null for nothing
     * @param at later than now
     * @throws Problem as {@link Items#open} and {@link PlannedChanges#pin}; EDITORIAL_MOMENT_PAST; for a publication
     *     EDITORIAL_NOT_APPROVED and EDITORIAL_NOT_READY; for its end EDITORIAL_NOT_PUBLISHED if nothing will be live by then
     */
    @Transactional
    public Schedule plan(
            ContentRef ref,
            LocalePreference preference,
            @Nullable String ifMatch,
            PlannedChanges.Kind action,
            @Nullable ContentRef successor,
            Instant at,
            Actor actor) {
        changes.requireSuccessor(ref, action, successor, actor);
        boolean publishes = action == PlannedChanges.Kind.publish;
        Items.Open open = items.open(ref, preference, ifMatch, publishes ? Action.PUBLISH : Action.UNPUBLISH, actor);
        if (idempotency.isTakenOver()) {
            Optional<Schedule> before = schedules.find(ref, idempotency.seed());
            if (before.isPresent()) {
                return before.get();
            }
        }
        Instant now = clock.instant();
        Moments.requireToCome(at, now);
        UUID expected = liveBy(open, at);
        if (publishes) {
            publishing.obstacle(open).ifPresent(problem -> {
                throw problem;
            });
        } else if (expected == null) {
            throw nothingToEnd();
        }
        Schedule schedule =
                schedules.add(idempotency.seed(), open, action, at, expected, successor, actor.subject(), now);
        events.append(open.event(EditorialEvent.Kind.SCHEDULED), actor.subject());
        return schedule;
    }

    /** What is live by then, if all that is planned before happens; null if nothing is. */
    private @Nullable UUID liveBy(Items.Open open, Instant at) {
        UUID live = open.localization().publishedRevision();
        for (Schedule one : schedules.waiting(open.ref(), open.localization().locale())) {
            if (!one.at().isAfter(at)) {
                live = one.leaves();
            }
        }
        return live;
    }

    /**
     * Puts it off, or earlier: the same revision at another time. Where that changes what it follows, or what follows on
     * another, those count on what is live by then in the new order; what keeps its place still counts on what it did, so that
     * a conflict that is there already is not moved out of sight.
     *
     * @param to later than now
     * @throws Problem as {@link #cancel}; EDITORIAL_MOMENT_PAST; EDITORIAL_NOT_PUBLISHED for an end if
     *     nothing will be live by then
     */
    @Transactional
    public Schedule move(ContentRef ref, UUID id, Instant to, Actor actor) {
        Schedule known = schedules.find(ref, id).orElseThrow(Scheduling::notFound);
        Items.Open open = items.lock(ref, known.locale());
        Policy.require(actor, Action.PUBLISH, open.item().subject(open.live()));
        Moments.requireToCome(to, clock.instant());
        List<Schedule> before = schedules.waiting(ref, known.locale());
        if (before.stream().noneMatch(one -> one.id().equals(id))) {
            throw EDITORIAL_SCHEDULE_OVER.because("It is over already, so there is nothing to move.");
        }
        schedules.move(id, to);
        List<Schedule> after = schedules.waiting(ref, known.locale());
        UUID live = open.localization().publishedRevision();
        for (PlanOrder.Change change : PlanOrder.changes(before, after)) {
            UUID expected = change.behind() == null ? live : change.behind().leaves();
            boolean endsNothing = change.of().action() == PlannedChanges.Kind.unpublish && expected == null;
            if (endsNothing && change.of().id().equals(id)) {
                throw nothingToEnd();
            }
            schedules.expect(change.of().id(), Optional.ofNullable(expected));
        }
        events.append(open.event(EditorialEvent.Kind.RESCHEDULED), actor.subject());
        return schedules.find(ref, id).orElseThrow();
    }

    /**
     * Calls it off.
     *
     * @throws Problem EDITORIAL_NOT_FOUND; FORBIDDEN; EDITORIAL_SCHEDULE_OVER if it has happened, or was blocked or
     *     cancelled, already
     */
    @Transactional
    public void cancel(ContentRef ref, UUID id, Actor actor) {
        Schedule known = schedules.find(ref, id).orElseThrow(Scheduling::notFound);
        Items.Open open = items.lock(ref, known.locale());
        Policy.require(actor, Action.PUBLISH, open.item().subject(open.live()));
        if (!schedules.find(ref, id).orElseThrow(Scheduling::notFound).isWaiting()) {
            throw EDITORIAL_SCHEDULE_OVER.because("It is over already, so there is nothing to call off.");
        }
        schedules.end(id, Schedule.State.cancelled, null, clock.instant());
        events.append(open.event(EditorialEvent.Kind.UNSCHEDULED), actor.subject());
    }

    /** Those of an item in all its locales, which the caller may see. */
    List<Schedule> of(ContentRef ref) {
        return schedules.of(ref);
    }

    /**
     * The calendar, in the order of time: of all that is editorial, and one's own.
     *
     * @throws Problem INVALID_REQUEST for a cursor of another query
     */
    SchedulePage calendar(
            @Nullable String from,
            @Nullable String until,
            Schedule.@Nullable State state,
            @Nullable String token,
            int limit,
            Actor actor) {
        Map<String, Object> values = new HashMap<>(Map.of("actor", actor.subject(), "limit", limit + 1));
        StringBuilder where = new StringBuilder("(i.ownership = 'editorial' OR i.owner = :actor)");
        if (from != null) {
            where.append(" AND s.at >= :from");
            values.put("from", Clocks.instant("from", from));
        }
        if (until != null) {
            where.append(" AND s.at < :until");
            values.put("until", Clocks.instant("until", until));
        }
        if (state != null) {
            where.append(" AND s.state = :state");
            values.put("state", state.name());
        }
        Object[] query = {from, until, state, actor.subject()};
        Cursor.of(token, 2, query).ifPresent(cursor -> {
            where.append(" AND (s.at, s.id) > (:at, :id)");
            values.put("at", cursor.instant(0));
            values.put("id", cursor.id(1));
        });
        List<Schedule> found = schedules.where(where.toString(), values);
        if (found.size() <= limit) {
            return new SchedulePage(found, null);
        }
        Schedule last = found.get(limit - 1);
        return new SchedulePage(
                found.subList(0, limit),
                new Cursor(List.of(last.at().toString(), last.id().toString())).token(query));
    }

    private static Problem nothingToEnd() {
        return EDITORIAL_NOT_PUBLISHED.because("Nothing will be live in this locale by then.");
    }

    private static Problem notFound() {
        return EDITORIAL_NOT_FOUND.because("There is no schedule with this id.");
    }
}
