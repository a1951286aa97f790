package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_MERGE_CONFLICT;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NO_SCRATCH;
import static com.mealprep360.kernel.problems.KernelProblem.INVALID_REQUEST;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.editorial.changes.Conflict;
import com.mealprep360.editorial.changes.Merge;
import com.mealprep360.editorial.changes.Merge.Merged;
import com.mealprep360.editorial.changes.Merge.Side;
import com.mealprep360.editorial.changes.Merge.Sides;
import com.mealprep360.identity.Action;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Policy;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What editors are typing, kept for them: each has a copy of their own, which no save and no publication ever waits for
 * or touches, until they merge it.
 */
@ApplicationScoped
public class Scratching {
    @Inject
    Items items;

    @Inject
    ContentTypes types;

    @Inject
    WorkingContent working;

    @Inject
    Scratches scratches;

    @Inject
    Drafting drafting;

    @Inject
    Clock clock;

    /** @param onto the working revision that the scratch copy is merged into */
    public record Preview(RevisionInfo onto, Merged merged) {}

    /** @param anchor of the conflict in which the side is taken */
    public record Choice(String anchor, Side side) {}

    /** @throws Problem EDITORIAL_NOT_FOUND if there is no item that the actor may see */
    public Scratch read(ContentRef ref, LocalePreference preference, Actor actor) {
        return read(working.require(ref, preference, actor), actor);
    }

    private Scratch read(WorkingItem item, Actor actor) {
        return scratches.find(item, actor.subject()).orElseGet(() -> Scratch.none(item));
    }

    /**
     * Keeps a document, finished or not.
     *
     * @param ifMatch the ETag of the scratch copy; where there is none, of the revision that was read when the writing began:
     *     what others saved since keeps nobody from keeping theirs, and is merged later
     * @throws Problem EDITORIAL_NOT_FOUND; FORBIDDEN; EDITORIAL_TRASHED; PRECONDITION_REQUIRED; STALE
     */
    @Transactional
    public Scratch keep(
            ContentRef ref, LocalePreference preference, @Nullable String ifMatch, ObjectNode document, Actor actor) {
        WorkingItem item = working.require(ref, preference, actor);
        Policy.require(actor, Action.EDIT, item.subject());
        if (item.trashedAt() != null) {
            throw items.trashed(ref);
        }
        Scratch known = read(item, actor);
        if (!known.isKept()) {
            known = beginning(item, ifMatch).orElse(known);
        }
        ETags.require(ifMatch, known.version(), address(item.ref()));
        return scratches.keep(item, known, document, actor.subject(), clock.instant())
                ? read(item, actor)
                // Another window was faster: looked at again, what is known is stale.
                : keep(ref, preference, ifMatch, document, actor);
    }

    /** @throws Problem EDITORIAL_NOT_FOUND; PRECONDITION_REQUIRED; STALE */
    @Transactional
    public void discard(ContentRef ref, LocalePreference preference, @Nullable String ifMatch, Actor actor) {
        WorkingItem item = working.require(ref, preference, actor);
        Scratch known = read(item, actor);
        ETags.require(ifMatch, known.version(), address(item.ref()));
        scratches.discard(item, known, actor.subject());
    }

    private Optional<Scratch> beginning(WorkingItem item, @Nullable String ifMatch) {
        return ETags.versions(ifMatch)
                .filter(Ids::isId)
                .map(UUID::fromString)
                .flatMap(revision -> scratches.beginning(item, revision).stream())
                .findFirst();
    }

    private static String address(ContentRef ref) {
        return "/api/items/" + ref.id() + "/scratch";
    }

    /** What merging would make, whoever is preferred. @throws Problem EDITORIAL_NOT_FOUND */
    public Preview preview(ContentRef ref, LocalePreference preference, Actor actor) {
        WorkingItem item = working.require(ref, preference, actor);
        Scratch scratch = read(item, actor);
        ObjectNode base = items.revision(scratch.base().id()).document();
        return new Preview(item.revision(), Merge.of(base, scratch.document(), item.document(), Sides.all(Side.mine)));
    }

    /**
     * Saves the scratch copy, merged into the working revision, and discards it.
     *
     * @param ifMatch the ETag of the working revision
     * @param choices whose version is taken in which conflict
     * @param prefer whose version is taken in all others
     * @throws Problem as {@link Items#open}; EDITORIAL_NO_SCRATCH; EDITORIAL_MERGE_CONFLICT with the conflicts that are not
     *     decided; INVALID_REQUEST for choices where there is no conflict, and for what the result may not be;
     *     EDITORIAL_SLUG_TAKEN
     */
    @Transactional
    public WorkingItem merge(
            ContentRef ref,
            LocalePreference preference,
            @Nullable String ifMatch,
            List<Choice> choices,
            @Nullable Side prefer,
            @Nullable String note,
            Actor actor) {
        Items.Open open = items.open(ref, preference, ifMatch, Action.EDIT, actor);
        WorkingItem item =
                working.require(ref, new LocalePreference(open.localization().locale(), null), actor);
        Scratch scratch = scratches
                .find(item, actor.subject())
                .orElseThrow(() -> EDITORIAL_NO_SCRATCH.because("You have no scratch copy of it in this locale."));
        Merged merged = Merge.of(
                items.revision(scratch.base().id()).document(),
                scratch.document(),
                item.document(),
                new Sides(sides(choices), Objects.requireNonNullElse(prefer, Side.mine)));
        requireDecided(ref, merged.conflicts(), choices, prefer);
        drafting.check(types.require(ref.type()), merged.document());
        WorkingItem saved = drafting.save(open, merged.document(), note, actor);
        scratches.discard(item, scratch, actor.subject());
        return saved;
    }

    private static Map<String, Side> sides(List<Choice> choices) {
        return choices.stream().collect(Collectors.toMap(Choice::anchor, Choice::side, (first, last) -> last));
    }

    private static void requireDecided(
            ContentRef ref, List<Conflict> conflicts, List<Choice> choices, @Nullable Side prefer) {
        Set<String> anchors = conflicts.stream().map(Conflict::anchor).collect(Collectors.toSet());
        List<Fault> needless = IntStream.range(0, choices.size())
                .filter(at -> !anchors.contains(choices.get(at).anchor()))
                .mapToObj(at -> new Fault(
                        "/choices/" + at + "/anchor", "conflict", "is not the anchor of a conflict of this merge"))
                .toList();
        if (!needless.isEmpty()) {
            throw INVALID_REQUEST.because("A side was chosen where both agree.", needless);
        }
        Set<String> decided = sides(choices).keySet();
        List<Conflict> open = conflicts.stream()
                .filter(conflict -> !decided.contains(conflict.anchor()))
                .toList();
        if (prefer == null && !open.isEmpty()) {
            throw EDITORIAL_MERGE_CONFLICT
                    .because(
                            "You and somebody else changed the same in different ways; errors says where.",
                            faults(open))
                    .see(address(ref) + "/merge");
        }
    }

    private static List<Fault> faults(List<Conflict> conflicts) {
        return conflicts.stream()
                .map(conflict -> new Fault(conflict.pointer(), "conflict", "was changed by two people"))
                .toList();
    }
}
