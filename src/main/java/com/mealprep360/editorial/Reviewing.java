package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_OWN_APPROVAL;

import com.mealprep360.identity.Action;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Handing work to the editors, and their yes to it. */
@ApplicationScoped
public class Reviewing {
    @Inject
    Items items;

    @Inject
    WorkingContent working;

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
        if (open.localization().submit()) {
            events.append(open.event(EditorialEvent.Kind.SUBMITTED), actor.subject());
        }
        items.flush();
        return working.require(ref, new LocalePreference(open.localization().locale(), null), actor);
    }

    /**
     * Approves the content as it is now; nothing happens if it already is approved.
     *
     * @throws Problem as {@link Items#open}; EDITORIAL_OWN_APPROVAL if the actor wrote some of the change
     */
    @Transactional
    public WorkingItem approve(ContentRef ref, LocalePreference preference, @Nullable String ifMatch, Actor actor) {
        Items.Open open = items.open(ref, preference, ifMatch, Action.APPROVE, actor);
        if (items.authorsOfChange(open).contains(actor.subject())) {
            throw EDITORIAL_OWN_APPROVAL.because("You wrote some of this change; ask another editor to approve it.");
        }
        String hash = open.working().contentHash();
        if (!open.localization().isApproved(hash)) {
            open.localization().approve(hash, actor.subject(), clock.instant());
            events.append(open.event(EditorialEvent.Kind.APPROVED), actor.subject());
        }
        items.flush();
        return working.require(ref, new LocalePreference(open.localization().locale(), null), actor);
    }
}
