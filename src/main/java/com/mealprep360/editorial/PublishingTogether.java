package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_READY;

import com.mealprep360.editorial.PlannedChanges.Kind;
import com.mealprep360.editorial.PlannedChanges.Planned;
import com.mealprep360.identity.Action;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Policy;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Making an item public with all that it refers to and that is not public yet, at once or not at all. */
@ApplicationScoped
public class PublishingTogether {
    @Inject
    Items items;

    @Inject
    Dependencies dependencies;

    @Inject
    PlannedChanges changes;

    @Inject
    WorkingContent working;

    /**
     * @throws Problem as {@link Publishing#publish}; EDITORIAL_NOT_READY with the places that lead to what cannot be
     *     published; FORBIDDEN if the actor may not publish some of it
     */
    @Transactional
    public WorkingItem publish(ContentRef ref, LocalePreference preference, @Nullable String ifMatch, Actor actor) {
        String locale = working.require(ref, preference, actor).locale();
        List<UUID> ids = new ArrayList<>(List.of(ref.id()));
        dependencies.closure(ref, locale).keySet().forEach(needed -> ids.add(needed.id()));
        // All locks in one order, before anything is looked at: two that need each other would wait for each other.
        Map<Localization.Key, Items.Open> locked = items.lock(ids, LockModeType.PESSIMISTIC_WRITE);
        Items.Open open = items.open(ref, preference, ifMatch, Action.PUBLISH, actor);
        Map<Planned, String> planned = new LinkedHashMap<>();
        planned.put(planned(open), "");
        dependencies.closure(ref, locale).forEach((target, needed) -> {
            Items.Open one = locked.get(new Localization.Key(target.id(), needed.locale()));
            if (one != null) {
                Policy.require(actor, Action.PUBLISH, one.item().subject(one.live()));
                planned.put(planned(one), needed.pointer());
            }
        });
        PlannedChanges.Outcome outcome = changes.happen(planned.keySet(), false, actor.subject());
        refuse(outcome.obstacles(), planned);
        items.flush();
        return working.require(ref, new LocalePreference(locale, null), actor);
    }

    /** The problem with the item itself, if there is one; else those with what it needs. */
    private static void refuse(Map<Planned, Problem> obstacles, Map<Planned, String> planned) {
        List<Fault> faults = new ArrayList<>();
        obstacles.forEach((one, problem) -> {
            if (planned.get(one).isEmpty()) {
                throw problem;
            }
            faults.add(new Fault(planned.get(one), problem.type().slug(), problem.detail()));
        });
        if (!faults.isEmpty()) {
            throw EDITORIAL_NOT_READY.because(
                    "Something that it refers to cannot be published; errors says where.", faults);
        }
    }

    private static Planned planned(Items.Open open) {
        return new Planned(
                open.ref(),
                open.localization().locale(),
                Kind.publish,
                open.working().id(),
                open.localization().publishedRevision(),
                false,
                null,
                null);
    }
}
