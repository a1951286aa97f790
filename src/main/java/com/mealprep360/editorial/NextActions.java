package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_PUBLISHED;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_TRASHED;
import static com.mealprep360.kernel.problems.KernelProblem.FORBIDDEN;

import com.mealprep360.identity.Action;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Policy;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an actor may do with an item next, and why not the rest: by the very rules that the commands follow. */
@ApplicationScoped
public class NextActions {
    @Inject
    Items items;

    @Inject
    Reviewing reviewing;

    @Inject
    Publishing publishing;

    /**
     * @param refusal what the command would be refused with; null if it would not
     * @param done whether it would change nothing, since it is so already
     */
    public record Option(Action action, @Nullable Problem refusal, boolean done) {}

    /** @param working the revision that this is said of; in quotes it is the ETag to send */
    public record Options(String locale, UUID working, List<Option> all) {}

    /** @throws Problem EDITORIAL_NOT_FOUND if there is no item that the actor may see */
    public Options of(ContentRef ref, LocalePreference preference, Actor actor) {
        Items.Open open = items.look(ref, preference, actor);
        return new Options(
                open.localization().locale(),
                open.working().id(),
                Stream.of(Action.values())
                        .filter(action -> action != Action.SEE)
                        .map(action ->
                                new Option(action, refusal(open, action, actor).orElse(null), isDone(open, action)))
                        .toList());
    }

    private Optional<Problem> refusal(Items.Open open, Action action, Actor actor) {
        Policy.Decision decision = Policy.decide(actor, action, open.item().subject(open.live()));
        if (!decision.allowed()) {
            return Optional.of(FORBIDDEN.because(decision.reason()));
        }
        if (open.item().isTrashed()) {
            return action == Action.RESTORE ? Optional.empty() : Optional.of(items.trashed(open.ref()));
        }
        return switch (action) {
            case REQUEST_CHANGES -> Reviewing.obstacleToRequest(open);
            case APPROVE -> reviewing.obstacleToApprove(open, actor);
            case PUBLISH -> isDone(open, action) ? Optional.empty() : publishing.obstacle(open);
            case UNPUBLISH ->
                open.localization().isPublished()
                        ? Optional.empty()
                        : Optional.of(EDITORIAL_NOT_PUBLISHED.because("It is not published in this locale."));
            case RESTORE -> Optional.of(EDITORIAL_NOT_TRASHED.because("It is not in the trash."));
            case SEE, EDIT, COMMENT, SUBMIT, ASSIGN, TRASH -> Optional.empty();
        };
    }

    private static boolean isDone(Items.Open open, Action action) {
        return switch (action) {
            case SUBMIT -> open.localization().isSubmitted() && open.item().ownership() == Ownership.editorial;
            case APPROVE -> open.localization().isApproved(open.working().contentHash());
            case PUBLISH -> open.localization().isWorkingPublished();
            default -> false;
        };
    }
}
