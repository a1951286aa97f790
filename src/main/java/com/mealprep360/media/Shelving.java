package com.mealprep360.media;

import static com.mealprep360.media.MediaProblem.MEDIA_NOT_FOUND;
import static com.mealprep360.media.MediaProblem.MEDIA_NOT_TRASHED;
import static com.mealprep360.media.MediaProblem.MEDIA_TRASHED;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.identity.Action;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Policy;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes to what is in the library, each a transaction with its event. */
@ApplicationScoped
class Shelving {
    @Inject
    Catalogue catalogue;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    /**
     * The medium that the actor has of these very bytes, taken out of the trash if it was there.
     *
     * @param alt what is to be seen, by language: kept where nothing was said before
     */
    @Transactional
    public Optional<Medium> again(String sentHash, Map<String, String> alt, Actor actor) {
        return catalogue
                .sent(actor.subject(), sentHash)
                .flatMap(medium -> catalogue.lock(medium.id()))
                .filter(medium -> medium.file().sentHash().equals(sentHash))
                .map(medium -> medium.isTrashed()
                        ? save(MediaEvent.Kind.RESTORED, medium.trashed(null, Ids.next(), now()), actor)
                        : medium)
                .map(medium -> described(medium, alt, actor));
    }

    private Medium described(Medium medium, Map<String, String> alt, Actor actor) {
        Map<String, String> all = new TreeMap<>(alt);
        all.putAll(medium.words().alt());
        return all.equals(medium.words().alt())
                ? medium
                : save(MediaEvent.Kind.CHANGED, medium.with(medium.words().saying(all), Ids.next(), now()), actor);
    }

    /** Puts it in, unless somebody just did. */
    @Transactional
    public Uploading.Uploaded add(UUID id, Medium.File file, Medium.Words words, Actor actor) {
        catalogue.lockSent(actor.subject(), file.sentHash());
        Optional<Medium> before = again(file.sentHash(), words.alt(), actor);
        if (before.isPresent()) {
            return new Uploading.Uploaded(before.get(), false);
        }
        Instant now = now();
        Medium medium = new Medium(id, actor.subject(), file, words, Ids.next(), now, now, null);
        return new Uploading.Uploaded(save(MediaEvent.Kind.UPLOADED, medium, actor), true);
    }

    /** @throws Problem MEDIA_NOT_FOUND; MEDIA_TRASHED; STALE and PRECONDITION_REQUIRED; INVALID_REQUEST */
    @Transactional
    public Medium patch(UUID id, @Nullable String ifMatch, ObjectNode patch, Actor actor) {
        Medium medium = open(id, ifMatch, Action.EDIT, actor);
        refuseTrashed(medium);
        Medium.Words words = Describing.patched(medium.words(), patch);
        return words.equals(medium.words())
                ? medium
                : save(MediaEvent.Kind.CHANGED, medium.with(words, Ids.next(), now()), actor);
    }

    /**
     * Whether its file may be replaced, asked before the new one is received.
     *
     * @throws Problem MEDIA_NOT_FOUND; MEDIA_TRASHED; STALE and PRECONDITION_REQUIRED
     */
    @Transactional
    public void requireReplaceable(UUID id, @Nullable String ifMatch, Actor actor) {
        refuseTrashed(open(id, ifMatch, Action.EDIT, actor));
    }

    /**
     * @param filename the new name; null to keep the old one
     * @throws Problem MEDIA_NOT_FOUND; MEDIA_TRASHED; STALE and PRECONDITION_REQUIRED
     */
    @Transactional
    public Medium replace(UUID id, @Nullable String ifMatch, Medium.File file, @Nullable String filename, Actor actor) {
        Medium medium = open(id, ifMatch, Action.EDIT, actor);
        refuseTrashed(medium);
        Medium.Words words =
                filename == null ? medium.words() : medium.words().named(Uploading.filename(filename, file.type()));
        if (file.equals(medium.file()) && words.equals(medium.words())) {
            return medium;
        }
        UUID revision = Ids.next();
        return save(
                MediaEvent.Kind.REPLACED, medium.with(words, revision, now()).with(file, revision, now()), actor);
    }

    /** @throws Problem MEDIA_NOT_FOUND; MEDIA_TRASHED; STALE and PRECONDITION_REQUIRED */
    @Transactional
    public void trash(UUID id, @Nullable String ifMatch, Actor actor) {
        Medium medium = open(id, ifMatch, Action.TRASH, actor);
        refuseTrashed(medium);
        save(MediaEvent.Kind.TRASHED, medium.trashed(now(), Ids.next(), now()), actor);
    }

    /** @throws Problem MEDIA_NOT_FOUND; MEDIA_NOT_TRASHED; STALE and PRECONDITION_REQUIRED */
    @Transactional
    public Medium restore(UUID id, @Nullable String ifMatch, Actor actor) {
        Medium medium = open(id, ifMatch, Action.RESTORE, actor);
        if (!medium.isTrashed()) {
            throw MEDIA_NOT_TRASHED.because("It is not in the trash.").see(medium.address());
        }
        return save(MediaEvent.Kind.RESTORED, medium.trashed(null, Ids.next(), now()), actor);
    }

    private Medium save(MediaEvent.Kind kind, Medium medium, Actor actor) {
        catalogue.save(medium);
        events.append(MediaEvent.of(kind, medium), actor.subject());
        return medium;
    }

    private Medium open(UUID id, @Nullable String ifMatch, Action action, Actor actor) {
        Medium medium = visible(catalogue.lock(id), actor);
        ETags.require(ifMatch, medium.revision(), medium.address());
        Policy.require(actor, action, medium.subject());
        return medium;
    }

    /** @throws Problem MEDIA_NOT_FOUND also for what is another's */
    static Medium visible(Optional<Medium> found, Actor actor) {
        return found.filter(medium ->
                        Policy.decide(actor, Action.SEE, medium.subject()).allowed())
                .orElseThrow(
                        () -> MEDIA_NOT_FOUND.because("No medium of yours has this id; GET /api/media lists them."));
    }

    private static void refuseTrashed(Medium medium) {
        if (medium.isTrashed()) {
            throw MEDIA_TRASHED.because("It is in the trash; restore it first.").see(medium.address() + "/restore");
        }
    }

    /** As precise as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
