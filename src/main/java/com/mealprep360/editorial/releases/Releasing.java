package com.mealprep360.editorial.releases;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_RELEASE_BLOCKED;
import static com.mealprep360.kernel.problems.KernelProblem.INTERNAL_ERROR;

import com.mealprep360.editorial.Moments;
import com.mealprep360.editorial.PlannedChanges;
import com.mealprep360.editorial.PlannedChanges.Outcome;
import com.mealprep360.editorial.PlannedChanges.Planned;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Letting releases happen, and taking them back. Each is one transaction over all of its items, or nothing. */
@ApplicationScoped
class Releasing {
    @Inject
    Releases releases;

    @Inject
    ReleaseEntries entries;

    @Inject
    ReleaseEditing editing;

    @Inject
    PlannedChanges changes;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    /** What keeps a release from happening now; empty if nothing does. */
    record Validation(UUID version, List<ReleaseEntry> entries, Map<Planned, Problem> obstacles) {}

    /** @throws Problem EDITORIAL_NOT_FOUND */
    @Transactional
    public Validation validate(UUID id) {
        Release release = releases.require(id);
        List<ReleaseEntry> all = entries.all(id);
        return new Validation(release.version(), all, changes.obstacles(planned(all)));
    }

    /**
     * @throws Problem EDITORIAL_NOT_FOUND; PRECONDITION_REQUIRED; STALE; EDITORIAL_RELEASE_STATE;
     *     EDITORIAL_RELEASE_BLOCKED with what keeps it from happening
     */
    @Transactional
    public Release publish(UUID id, @Nullable String ifMatch, Actor actor) {
        Release release = editing.open(id, ifMatch).changeable();
        Map<Planned, Problem> obstacles = happen(release, actor.subject());
        if (!obstacles.isEmpty()) {
            throw blocked(obstacles);
        }
        return releases.require(id);
    }

    /** Lets it happen, unless something keeps any of it from that. */
    private Map<Planned, Problem> happen(Release release, String actor) {
        List<Planned> all = planned(entries.all(release.id()));
        if (all.isEmpty()) {
            throw EDITORIAL_RELEASE_BLOCKED.because("It has no entries, so there is nothing to publish.");
        }
        Outcome outcome = changes.happen(all, false, actor);
        if (outcome.obstacles().isEmpty()) {
            entries.happened(release.id(), outcome.done());
            events.append(
                    ReleaseEvent.of(
                            ReleaseEvent.Kind.PUBLISHED,
                            releases.change(
                                    release.id(),
                                    "state = 'published', published_by = ?, published_at = ?",
                                    actor,
                                    clock.instant())),
                    actor);
        }
        return outcome.obstacles();
    }

    /**
     * Plans it, or moves it to another time.
     *
     * @param at later than now
     * @throws Problem as {@link #publish}, and EDITORIAL_MOMENT_PAST
     */
    @Transactional
    public Release schedule(UUID id, @Nullable String ifMatch, Instant at, Actor actor) {
        editing.open(id, ifMatch).schedulable();
        Moments.requireToCome(at, clock.instant());
        List<ReleaseEntry> all = entries.all(id);
        if (all.isEmpty()) {
            throw EDITORIAL_RELEASE_BLOCKED.because("It has no entries, so there is nothing to plan.");
        }
        Map<Planned, Problem> obstacles = changes.obstacles(planned(all));
        if (!obstacles.isEmpty()) {
            throw blocked(obstacles);
        }
        entries.approve(id);
        Release scheduled = releases.change(
                id,
                "state = 'scheduled', at = ?, scheduled_by = ?, attempts = 0, retry_at = '-infinity'",
                at,
                actor.subject());
        editing.tell(ReleaseEvent.Kind.SCHEDULED, scheduled, actor);
        return scheduled;
    }

    /** @throws Problem EDITORIAL_NOT_FOUND; PRECONDITION_REQUIRED; STALE; EDITORIAL_RELEASE_STATE */
    @Transactional
    public Release unschedule(UUID id, @Nullable String ifMatch, Actor actor) {
        editing.open(id, ifMatch).scheduled();
        Release open = releases.change(id, ReleaseEditing.OPEN_AGAIN);
        editing.tell(ReleaseEvent.Kind.UNSCHEDULED, open, actor);
        return open;
    }

    /**
     * The inverse of what it did. What somebody changed since is not touched.
     *
     * @param partial whether the rest is taken back where something changed since; else nothing is
     * @throws Problem EDITORIAL_NOT_FOUND; PRECONDITION_REQUIRED; STALE; EDITORIAL_RELEASE_STATE;
     *     EDITORIAL_RELEASE_BLOCKED with what changed since
     */
    @Transactional
    public Release rollBack(UUID id, @Nullable String ifMatch, boolean partial, Actor actor) {
        editing.open(id, ifMatch).published();
        List<Planned> inverse = entries.all(id).stream()
                .map(ReleaseEntry::inverse)
                .flatMap(Optional::stream)
                .toList();
        Outcome outcome = changes.happen(inverse, partial, actor.subject());
        if (!partial && !outcome.obstacles().isEmpty()) {
            throw blocked(outcome.obstacles());
        }
        entries.obstacles(id, outcome.obstacles(), true);
        Release release = releases.change(
                id, "state = 'rolledBack', rolled_back_by = ?, rolled_back_at = ?", actor.subject(), clock.instant());
        editing.tell(ReleaseEvent.Kind.ROLLED_BACK, release, actor);
        return release;
    }

    /** Lets one happen whose time has come, unless somebody else is at it, or did it, or called it off. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fire(UUID id) {
        releases.claim(id).ifPresent(release -> {
            Map<Planned, Problem> obstacles = happen(release, String.valueOf(release.scheduledBy()));
            if (!obstacles.isEmpty()) {
                block(release, obstacles);
            }
        });
    }

    /** Puts it off after a failure; after so many times it is blocked. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(UUID id, int mostAttempts) {
        Release release = releases.lock(id);
        if (releases.failed(id, clock.instant()) >= mostAttempts && release.state() == Release.State.scheduled) {
            Problem failed = INTERNAL_ERROR.because("It failed again and again; the server's log says why.");
            block(
                    release,
                    planned(entries.all(id)).stream()
                            .collect(Collectors.toMap(Function.identity(), planned -> failed)));
        }
    }

    private void block(Release release, Map<Planned, Problem> obstacles) {
        entries.obstacles(release.id(), obstacles, false);
        events.append(
                ReleaseEvent.of(ReleaseEvent.Kind.BLOCKED, releases.change(release.id(), "state = 'blocked'")),
                String.valueOf(release.scheduledBy()));
    }

    private static List<Planned> planned(List<ReleaseEntry> all) {
        return all.stream().map(ReleaseEntry::planned).toList();
    }

    private static Problem blocked(Map<Planned, Problem> obstacles) {
        return EDITORIAL_RELEASE_BLOCKED.because(
                "Some of it cannot happen now, so none of it did; errors names each entry.",
                obstacles.entrySet().stream()
                        .map(entry -> new Fault(
                                "#/entries/" + entry.getKey().ref().id() + "/"
                                        + entry.getKey().locale(),
                                entry.getValue().type().slug(),
                                entry.getValue().detail()))
                        .sorted((one, other) -> one.pointer().compareTo(other.pointer()))
                        .toList());
    }
}
