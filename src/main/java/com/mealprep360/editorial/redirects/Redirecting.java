package com.mealprep360.editorial.redirects;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_REDIRECT_LOOP;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_REDIRECT_NOT_FOUND;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_REDIRECT_TAKEN;
import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.mealprep360.editorial.WorkingContent;
import com.mealprep360.editorial.reading.SiteAddresses;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Saying where a path leads, and taking it back. */
@ApplicationScoped
class Redirecting {
    private static final List<Fault> TAKEN = List.of(new Fault("/from", "taken", "is taken already"));

    @Inject
    Redirects redirects;

    @Inject
    Places places;

    @Inject
    MissingReport missing;

    @Inject
    WorkingContent working;

    @Inject
    EventLog events;

    @Inject
    SiteAddresses site;

    @Inject
    Clock clock;

    /** What an editor says; see {@link Redirect}. */
    record Wanted(
            SitePath from,
            Target target,
            boolean permanent,
            @Nullable String note) {}

    /** @throws Problem EDITORIAL_REDIRECT_TAKEN; EDITORIAL_REDIRECT_LOOP; INVALID_REQUEST for an item that is not there */
    @Transactional
    public Redirect create(Wanted wanted, Actor actor) {
        redirects.lock();
        return save(Ids.next(), null, wanted, actor);
    }

    /** @throws Problem as {@link #create}; EDITORIAL_REDIRECT_NOT_FOUND; STALE and PRECONDITION_REQUIRED */
    @Transactional
    public Redirect replace(UUID id, Wanted wanted, @Nullable String ifMatch, Actor actor) {
        redirects.lock();
        return save(id, current(id, ifMatch), wanted, actor);
    }

    /** @throws Problem EDITORIAL_REDIRECT_NOT_FOUND; STALE and PRECONDITION_REQUIRED */
    @Transactional
    public void delete(UUID id, @Nullable String ifMatch, Actor actor) {
        redirects.lock();
        Redirect before = current(id, ifMatch);
        redirects.delete(id);
        redirects.chain(before.from());
        events.append(new RedirectChanged(id, before, null), actor.subject());
    }

    /** @throws Problem EDITORIAL_REDIRECT_NOT_FOUND */
    Redirect require(UUID id) {
        return redirects
                .byId(id)
                .orElseThrow(() -> EDITORIAL_REDIRECT_NOT_FOUND.because(
                        "No redirect has this id; GET /api/redirects lists them."));
    }

    private Redirect current(UUID id, @Nullable String ifMatch) {
        Redirect before = require(id);
        ETags.require(ifMatch, before.revision(), before.address());
        return before;
    }

    private Redirect save(UUID id, @Nullable Redirect before, Wanted said, Actor actor) {
        OwnAddresses own = new OwnAddresses(URI.create(site.site()));
        Wanted wanted = new Wanted(said.from(), said.target().within(own), said.permanent(), said.note());
        refuseIfTaken(id, wanted.from());
        refuseIfLoop(id, wanted, own);
        refuseIfUnknown(wanted.target(), actor);
        Redirect after = new Redirect(
                id,
                wanted.from(),
                wanted.target(),
                wanted.permanent(),
                wanted.note(),
                Ids.next(),
                actor.subject(),
                clock.instant());
        redirects.write(after);
        if (before != null && !before.from().equals(after.from())) {
            redirects.chain(before.from());
        }
        if (redirects.chain(after.from()) > Redirects.MOST_HOPS) {
            throw invalid("/to", "chain", "must not make a chain of more than " + Redirects.MOST_HOPS + " redirects");
        }
        missing.found(after.from());
        events.append(new RedirectChanged(id, before, after), actor.subject());
        return after;
    }

    private void refuseIfTaken(UUID id, SitePath from) {
        redirects.from(from).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw EDITORIAL_REDIRECT_TAKEN
                    .because("There is a redirect from this path already; change that one.", TAKEN)
                    .see(other.address());
        });
        if (places.isLive(from)) {
            throw EDITORIAL_REDIRECT_TAKEN.because(
                    "Content is published at this path. Take it offline, and name what takes its place.", TAKEN);
        }
    }

    private void refuseIfLoop(UUID id, Wanted wanted, OwnAddresses own) {
        boolean isLoop = wanted.target()
                .pathOn(own)
                .filter(to -> redirects.leads(to, wanted.from(), id))
                .isPresent();
        if (isLoop) {
            throw EDITORIAL_REDIRECT_LOOP.because(
                    "This path leads back to where it comes from.",
                    List.of(new Fault("/to", "loop", "must not lead back to where it comes from")));
        }
    }

    private void refuseIfUnknown(Target target, Actor actor) {
        if (target.item() != null && !working.isVisible(target.item(), actor)) {
            throw invalid("/item/id", "unknown", "must be the id of an item of this type that you may see");
        }
    }
}
