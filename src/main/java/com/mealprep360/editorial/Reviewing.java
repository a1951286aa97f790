package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_IN_REVIEW;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_OWN_APPROVAL;
import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.mealprep360.identity.Action;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.http.Idempotency;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Handing work to the editors, and their yes or their no to it. */
@ApplicationScoped
public class Reviewing {
    @Inject
    Items items;

    @Inject
    WorkingContent working;

    @Inject
    Comments comments;

    @Inject
    Idempotency idempotency;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    /**
     * Makes a personal item editorial and puts it up for review; nothing happens if it already is.
     *
     * @throws Problem as {@link Items#open}
     */
    @Transactional
    public WorkingItem submit(ContentRef ref, LocalePreference preference, @Nullable String ifMatch, Actor actor) {
        Items.Open open = items.open(ref, preference, ifMatch, Action.SUBMIT, actor);
        open.item().share();
        if (!open.localization().isSubmitted()) {
            open.localization().submit(clock.instant());
            events.append(open.event(EditorialEvent.Kind.SUBMITTED), actor.subject());
        }
        return present(open, actor);
    }

    /**
     * Says who is to see to it, or that nobody is.
     *
     * @param assignee a subject; null for nobody
     * @param due by when; not before now
     * @throws Problem as {@link Items#open}; INVALID_REQUEST for a time that is past
     */
    @Transactional
    public WorkingItem assign(
            ContentRef ref,
            LocalePreference preference,
            @Nullable String ifMatch,
            @Nullable String assignee,
            @Nullable Instant due,
            Actor actor) {
        Items.Open open = items.open(ref, preference, ifMatch, Action.ASSIGN, actor);
        Instant now = clock.instant();
        if (due != null && due.isBefore(now)) {
            throw invalid("/dueAt", "past", "must not be in the past");
        }
        if (assignee == null) {
            open.localization().unassign();
        } else {
            open.localization().assign(assignee, due, actor.subject(), now);
        }
        events.append(open.event(EditorialEvent.Kind.ASSIGNED, assignee, null), actor.subject());
        return present(open, actor);
    }

    /**
     * Hands it back to its authors, with the reason as a comment. An approval is void.
     *
     * @param pointer what it is about; null for the whole
     * @throws Problem as {@link Items#open}; EDITORIAL_NOT_IN_REVIEW; INVALID_REQUEST for a pointer to nothing
     */
    @Transactional
    public WorkingItem requestChanges(
            ContentRef ref,
            LocalePreference preference,
            @Nullable String ifMatch,
            String text,
            @Nullable String pointer,
            Actor actor) {
        Items.Open open = items.open(ref, preference, ifMatch, Action.REQUEST_CHANGES, actor);
        if (idempotency.isTakenOver() && comments.find(open, idempotency.seed()).isPresent()) {
            return present(open, actor);
        }
        obstacleToRequest(open).ifPresent(problem -> {
            throw problem;
        });
        UUID comment =
                comments.add(open, idempotency.seed(), text, pointer, actor).id();
        open.localization().requestChanges(clock.instant());
        events.append(open.event(EditorialEvent.Kind.CHANGES_REQUESTED, null, comment), actor.subject());
        return present(open, actor);
    }

    /**
     * Approves the content as it is now; nothing happens if it already is approved.
     *
     * @throws Problem as {@link Items#open}; EDITORIAL_OWN_APPROVAL if the actor wrote some of the change
     */
    @Transactional
    public WorkingItem approve(ContentRef ref, LocalePreference preference, @Nullable String ifMatch, Actor actor) {
        Items.Open open = items.open(ref, preference, ifMatch, Action.APPROVE, actor);
        obstacleToApprove(open, actor).ifPresent(problem -> {
            throw problem;
        });
        String hash = open.working().contentHash();
        if (!open.localization().isApproved(hash)) {
            open.localization().approve(hash, actor.subject(), clock.instant());
            events.append(open.event(EditorialEvent.Kind.APPROVED), actor.subject());
        }
        return present(open, actor);
    }

    Optional<Problem> obstacleToApprove(Items.Open open, Actor actor) {
        return items.authorsOfChange(open).contains(actor.subject())
                ? Optional.of(EDITORIAL_OWN_APPROVAL.because(
                        "You wrote some of this change; ask another editor to approve it."))
                : Optional.empty();
    }

    static Optional<Problem> obstacleToRequest(Items.Open open) {
        return open.localization().isSubmitted()
                ? Optional.empty()
                : Optional.of(EDITORIAL_NOT_IN_REVIEW.because(
                        "It is not up for review, so there is nobody to hand it back to."));
    }

    private WorkingItem present(Items.Open open, Actor actor) {
        items.flush();
        return working.require(
                open.ref(), new LocalePreference(open.localization().locale(), null), actor);
    }
}
