package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_TRASHED;

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

/** Into the trash and out again. Nothing is deleted. */
@ApplicationScoped
public class Trashing {
    @Inject
    Items items;

    @Inject
    Publishing publishing;

    @Inject
    WorkingContent working;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    /**
     * Puts an item into the trash with all its locales; what is public of it goes offline in the same transaction.
     *
     * @throws Problem as {@link Items#open}
     */
    @Transactional
    public void trash(ContentRef ref, LocalePreference preference, @Nullable String ifMatch, Actor actor) {
        Items.Open open = items.open(ref, preference, ifMatch, Action.TRASH, actor);
        for (Localization localization : items.localizations(ref.id())) {
            if (localization.isPublished()) {
                publishing.goOffline(
                        new Items.Open(open.item(), localization, items.revision(localization.workingRevision()), true),
                        null,
                        actor.subject());
            }
        }
        open.item().trash(clock.instant());
        events.append(open.event(EditorialEvent.Kind.TRASHED), actor.subject());
    }

    /**
     * Takes an item out of the trash, unpublished.
     *
     * @throws Problem as {@link Items#open}; EDITORIAL_NOT_TRASHED
     */
    @Transactional
    public WorkingItem restore(ContentRef ref, LocalePreference preference, @Nullable String ifMatch, Actor actor) {
        Items.Open open = items.open(ref, preference, ifMatch, Action.RESTORE, actor);
        if (!open.item().isTrashed()) {
            throw EDITORIAL_NOT_TRASHED.because("It is not in the trash, so there is nothing to restore.");
        }
        open.item().restore();
        events.append(open.event(EditorialEvent.Kind.RESTORED), actor.subject());
        items.flush();
        return working.require(ref, new LocalePreference(open.localization().locale(), null), actor);
    }
}
