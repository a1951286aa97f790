package com.mealprep360.editorial.releases;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_FOUND;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_RELEASE_FULL;

import com.mealprep360.editorial.PlannedChanges;
import com.mealprep360.editorial.PlannedChanges.Kind;
import com.mealprep360.editorial.PlannedChanges.Pinned;
import com.mealprep360.editorial.WorkingContent;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.kernel.http.Idempotency;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Putting releases together. The public sees nothing of it. */
@ApplicationScoped
class ReleaseEditing {
    static final int MOST_ENTRIES = 1_000;
    static final String OPEN_AGAIN = "state = 'open', at = NULL, scheduled_by = NULL";

    @Inject
    Releases releases;

    @Inject
    ReleaseEntries entries;

    @Inject
    PlannedChanges changes;

    @Inject
    WorkingContent working;

    @Inject
    Idempotency idempotency;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    @Transactional
    public Release create(String title, @Nullable String note, Actor actor) {
        UUID id = idempotency.seed();
        if (idempotency.isTakenOver() && releases.find(id).isPresent()) {
            return releases.require(id);
        }
        releases.add(id, title, note, actor.subject(), clock.instant());
        Release release = releases.require(id);
        tell(ReleaseEvent.Kind.CREATED, release, actor);
        return release;
    }

    /** @throws Problem EDITORIAL_NOT_FOUND; PRECONDITION_REQUIRED; STALE */
    @Transactional
    public Release rename(UUID id, String title, @Nullable String note, @Nullable String ifMatch, Actor actor) {
        open(id, ifMatch);
        Release release = releases.change(id, "title = ?, note = ?", title, note);
        tell(ReleaseEvent.Kind.CHANGED, release, actor);
        return release;
    }

    /** @throws Problem EDITORIAL_NOT_FOUND; PRECONDITION_REQUIRED; STALE; EDITORIAL_RELEASE_STATE */
    @Transactional
    public void discard(UUID id, @Nullable String ifMatch, Actor actor) {
        Release release = open(id, ifMatch).changeable();
        releases.delete(id);
        tell(ReleaseEvent.Kind.DISCARDED, release, actor);
    }

    /**
     * Adds an item as it is now, or pins it anew.
     *
     * @param ifMatch the ETag of the item's working revision
     * @throws Problem EDITORIAL_NOT_FOUND; EDITORIAL_RELEASE_STATE; EDITORIAL_RELEASE_FULL; as for a change of the item
     */
    @Transactional
    public ReleaseEntry put(
            UUID id,
            ContentRef item,
            LocalePreference preference,
            @Nullable String ifMatch,
            Kind kind,
            @Nullable ContentRef successor,
            Actor actor) {
        Release release = releases.lock(id).changeable();
        Pinned pinned = changes.pin(item, preference, ifMatch, kind, successor, actor);
        String locale = pinned.planned().locale();
        if (release.entries() >= MOST_ENTRIES
                && entries.find(id, item.id(), locale).isEmpty()) {
            throw EDITORIAL_RELEASE_FULL.because(
                    "A release has at most " + MOST_ENTRIES + " entries; begin a second one.");
        }
        entries.put(id, pinned, actor.subject(), clock.instant());
        tell(ReleaseEvent.Kind.CHANGED, releases.change(id, OPEN_AGAIN), actor);
        return entries.find(id, item.id(), locale).orElseThrow();
    }

    /** @throws Problem EDITORIAL_NOT_FOUND, also if the item is no part of it; EDITORIAL_RELEASE_STATE */
    @Transactional
    public void remove(UUID id, UUID item, LocalePreference preference, Actor actor) {
        releases.lock(id).changeable();
        ContentRef ref = working.ref(item, actor);
        if (!entries.remove(id, item, working.require(ref, preference, actor).locale())) {
            throw EDITORIAL_NOT_FOUND.because("This locale of the item is no part of the release.");
        }
        tell(ReleaseEvent.Kind.CHANGED, releases.change(id, OPEN_AGAIN), actor);
    }

    /** Locks it, and holds it against what the caller saw. */
    Release open(UUID id, @Nullable String ifMatch) {
        Release release = releases.lock(id);
        ETags.require(ifMatch, release.version(), "/api/releases/" + id);
        return release;
    }

    void tell(ReleaseEvent.Kind kind, Release release, Actor actor) {
        events.append(ReleaseEvent.of(kind, release), actor.subject());
    }
}
