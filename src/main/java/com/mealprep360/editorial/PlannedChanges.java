package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_LIVE_CHANGED;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_PUBLISHED;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_REDIRECT_LOOP;
import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.mealprep360.editorial.redirects.Successors;
import com.mealprep360.identity.Action;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changes to what is live that are decided before they happen, by a schedule or by a release. Each is pinned to a
 * revision and to what was live when it was decided: if that is another by then, nothing is overwritten.
 */
@ApplicationScoped
public class PlannedChanges {
    @Inject
    Items items;

    @Inject
    Publishing publishing;

    @Inject
    Successors successors;

    @Inject
    WorkingContent working;

    @Inject
    Clock clock;

    /** As they are called in the contract. */
    public enum Kind {
        publish,
        unpublish
    }

    /**
     * One change to one locale of an item.
     *
     * @param revision what goes live; of what goes offline, the working revision when that was decided
     * @param expected what has to be live by then: null for nothing, and where something goes offline for anything
     * @param approved whether somebody approved the revision; else it has to be by then, where approval is demanded
     * @param since since when the revision is live, if it was before; else it is from now on
     * @param successor what takes the place of what goes offline; null for nothing
     */
    public record Planned(
            ContentRef ref,
            String locale,
            Kind kind,
            UUID revision,
            @Nullable UUID expected,
            boolean approved,
            @Nullable Instant since,
            @Nullable ContentRef successor) {

        /** Whether it takes back what went live: only then it matters what goes offline. */
        private boolean takesBack() {
            return kind == Kind.unpublish && expected != null;
        }
    }

    /** A change as it was decided just now. @param slug that of the revision */
    public record Pinned(Planned planned, String slug) {}

    /** What was live before a change, and since when; null for both if nothing was. */
    public record Before(
            Planned planned,
            @Nullable UUID revision,
            @Nullable Instant since) {}

    /**
     * The change that an editor wants of an item as it is now. The item is locked until the end of the transaction.
     *
     * @param ifMatch the ETag of the working revision
     * @param successor what takes the place of what goes offline; null for nothing
     * @throws Problem as {@link Items#open}; INVALID_REQUEST for a successor of what goes live, or one that the actor may
     *     not see; EDITORIAL_REDIRECT_LOOP
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Pinned pin(
            ContentRef ref,
            LocalePreference preference,
            @Nullable String ifMatch,
            Kind kind,
            @Nullable ContentRef successor,
            Actor actor) {
        requireSuccessor(ref, kind, successor, actor);
        Items.Open open =
                items.open(ref, preference, ifMatch, kind == Kind.publish ? Action.PUBLISH : Action.UNPUBLISH, actor);
        Localization localization = open.localization();
        return new Pinned(
                new Planned(
                        ref,
                        localization.locale(),
                        kind,
                        open.working().id(),
                        kind == Kind.publish ? localization.publishedRevision() : null,
                        localization.isApproved(open.working().contentHash()),
                        null,
                        successor),
                localization.slug());
    }

    /** What is named to take a place later; whether it is live by then is found out then. */
    void requireSuccessor(ContentRef ref, Kind kind, @Nullable ContentRef successor, Actor actor) {
        if (successor == null) {
            return;
        }
        if (kind == Kind.publish) {
            throw invalid("/successor", "unwanted", "is for what goes offline, and this goes live");
        }
        if (successor.equals(ref)) {
            throw EDITORIAL_REDIRECT_LOOP.because("It cannot take its own place.");
        }
        if (!working.isVisible(successor, actor)) {
            throw invalid("/successor/id", "unknown", "is not the id of an item of this type that you may see");
        }
    }

    /** What keeps changes from happening now, each by itself; absent for those that nothing does. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Planned, Problem> obstacles(Collection<Planned> all) {
        return obstacles(all, open(all, LockModeType.NONE));
    }

    /**
     * Lets changes happen, if nothing keeps any of them from it. Items are locked until the end of the transaction. What goes live
     * does so first: it may take the place of what goes offline.
     *
     * @param someMayBeLeftOut whether the others happen where something keeps some from it
     * @param actor the subject of who decided it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome happen(Collection<Planned> all, boolean someMayBeLeftOut, String actor) {
        Map<Localization.Key, Items.Open> open = open(all, LockModeType.PESSIMISTIC_WRITE);
        Map<Planned, Problem> obstacles = obstacles(all, open);
        if (!obstacles.isEmpty() && !someMayBeLeftOut) {
            return new Outcome(obstacles, List.of());
        }
        List<Before> before = new ArrayList<>();
        List<Publishing.GoingLive> live = new ArrayList<>();
        List<Planned> offline = new ArrayList<>();
        Map<UUID, Revision> revisions = revisions(all);
        Instant now = clock.instant();
        for (Planned planned : all) {
            if (obstacles.containsKey(planned)) {
                continue;
            }
            Items.Open one = open.get(key(planned));
            Localization localization = one.localization();
            before.add(new Before(planned, localization.publishedRevision(), localization.publishedAt()));
            if (isDone(localization, planned)) {
                continue;
            }
            if (planned.kind() == Kind.unpublish) {
                offline.add(planned);
            } else {
                live.add(new Publishing.GoingLive(
                        one, revisions.get(planned.revision()), Objects.requireNonNullElse(planned.since(), now)));
            }
        }
        publishing.goLive(live, actor);
        offline.forEach(planned -> goOffline(planned, open.get(key(planned)), actor));
        return new Outcome(obstacles, before);
    }

    private void goOffline(Planned planned, Items.Open open, String actor) {
        ContentRef successor = planned.takesBack()
                ? successors.former(open.ref(), planned.locale()).orElse(null)
                : planned.successor();
        publishing.goOffline(open, successor, actor);
    }

    /** @param done what happened, with what was live before */
    public record Outcome(Map<Planned, Problem> obstacles, List<Before> done) {}

    private Map<Planned, Problem> obstacles(Collection<Planned> all, Map<Localization.Key, Items.Open> open) {
        Map<UUID, Revision> revisions = revisions(all);
        Map<Planned, Problem> found = new HashMap<>();
        for (Planned planned : all) {
            obstacle(open.get(key(planned)), planned, revisions.get(planned.revision()))
                    .ifPresent(problem -> found.put(planned, problem));
        }
        vacant(all).forEach(planned -> found.putIfAbsent(planned, Successors.notPublished()));
        return found;
    }

    /** Those whose successor is not live once all of them have happened. */
    private List<Planned> vacant(Collection<Planned> all) {
        List<Planned> succeeded =
                all.stream().filter(planned -> planned.successor() != null).toList();
        Set<Successors.Place> live = successors.published(
                succeeded.stream().map(PlannedChanges::successorPlace).collect(Collectors.toSet()));
        for (Planned planned : all) {
            Successors.Place place = new Successors.Place(planned.ref(), planned.locale());
            if (planned.kind() == Kind.publish) {
                live.add(place);
            } else {
                live.remove(place);
            }
        }
        return succeeded.stream()
                .filter(planned -> !live.contains(successorPlace(planned)))
                .toList();
    }

    private static Successors.Place successorPlace(Planned planned) {
        return new Successors.Place(Objects.requireNonNull(planned.successor()), planned.locale());
    }

    /** What keeps one change from happening to an item as it is. @param revision the one that is planned */
    Optional<Problem> obstacle(Items.Open open, Planned planned, Revision revision) {
        Localization localization = open.localization();
        if (open.item().isTrashed()) {
            return Optional.of(items.trashed(open.ref()));
        }
        if (isDone(localization, planned)) {
            return Optional.empty();
        }
        if (planned.kind() == Kind.unpublish && !localization.isPublished()) {
            return Optional.of(EDITORIAL_NOT_PUBLISHED.because("It is offline already."));
        }
        if (!isAsExpected(localization, planned)) {
            return Optional.of(EDITORIAL_LIVE_CHANGED.because(
                    "What is live changed after this was planned; look at both, and plan again."));
        }
        if (planned.kind() == Kind.unpublish) {
            return Optional.empty();
        }
        return publishing.obstacle(
                open, revision, planned.approved() || localization.isApproved(revision.contentHash()));
    }

    private static boolean isAsExpected(Localization localization, Planned planned) {
        return planned.kind() == Kind.unpublish && !planned.takesBack()
                || Objects.equals(planned.expected(), localization.publishedRevision());
    }

    /** Whether somebody did just this in the meantime. */
    private static boolean isDone(Localization localization, Planned planned) {
        return planned.kind() == Kind.publish
                ? planned.revision().equals(localization.publishedRevision())
                : planned.takesBack() && !localization.isPublished();
    }

    private Map<Localization.Key, Items.Open> open(Collection<Planned> all, LockModeType mode) {
        return items.lock(
                all.stream().map(planned -> planned.ref().id()).distinct().toList(), mode);
    }

    private Map<UUID, Revision> revisions(Collection<Planned> all) {
        return all.isEmpty()
                ? Map.of()
                : items.revisions(all.stream().map(Planned::revision).collect(Collectors.toSet()));
    }

    private static Localization.Key key(Planned planned) {
        return new Localization.Key(planned.ref().id(), planned.locale());
    }
}
