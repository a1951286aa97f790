package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_EDITED_SINCE;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_SLUG_TAKEN;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_TRASHED;
import static com.mealprep360.kernel.problems.KernelProblem.FORBIDDEN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.identity.Action;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Policy;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The decisions about one batch; each sees what those before it decided. */
final class BulkDecisions {
    private final Publishing publishing;
    private final Clock clock;
    private final ContentType type;
    private final Actor actor;
    private final BulkState state;
    private final BulkChanges changes;

    BulkDecisions(
            Publishing publishing, Clock clock, ContentType type, Actor actor, BulkState state, BulkChanges changes) {
        this.publishing = publishing;
        this.clock = clock;
        this.type = type;
        this.actor = actor;
        this.state = state;
        this.changes = changes;
    }

    /** @throws Problem with why the line is refused; then it has left no trace */
    LineOutcome decide(Incoming line) {
        Item item = find(line);
        if (item == null) {
            return create(line, null);
        }
        if (!Policy.decide(
                        actor, Action.EDIT, item.subject(state.isLive(item.ref().id())))
                .allowed()) {
            throw FORBIDDEN.because(
                    "It belongs to an item that you may not change; leave its id out to bring in a copy.");
        }
        if (item.isTrashed()) {
            throw EDITORIAL_TRASHED.because("Its item is in the trash here; restore it first.");
        }
        Localization localization = state.localization(item.ref().id(), line.locale());
        return localization == null ? create(line, item) : change(line, item, localization);
    }

    private @Nullable Item find(Incoming line) {
        UUID known = state.itemOf(line.key());
        if (known != null) {
            return state.item(known);
        }
        return Optional.ofNullable(line.id())
                .map(state::item)
                .filter(item -> item.ref().type().equals(type.name()))
                .orElse(null);
    }

    private LineOutcome change(Incoming line, Item item, Localization localization) {
        BulkState.Origin origin = state.origin(line.key(), line.locale());
        boolean ours = origin != null && origin.revision().equals(localization.workingRevision());
        Revision working = state.working(localization);
        if (ours && origin.hash().equals(line.hash())) {
            return same(line, item, localization, working);
        }
        ObjectNode document = line.document();
        Drafting.complete(type, document, localization.slug());
        if (Json.hash(document).equals(working.contentHash())) {
            LineOutcome outcome = same(line, item, localization, working);
            changes.trace(line, item.ref().id(), working.id());
            return outcome;
        }
        if (!ours) {
            throw EDITORIAL_EDITED_SINCE.because(
                    "It was edited here since, or made here, and is not overwritten; bring the two together by hand.");
        }
        return write(line, item, localization, LineOutcome.Kind.updated);
    }

    /** There is nothing to save; it may still have to be published. */
    private LineOutcome same(Incoming line, Item item, Localization localization, Revision working) {
        LineOutcome.Kind kind = LineOutcome.Kind.unchanged;
        Problem problem = null;
        if (line.publish() && line.published() == null && !localization.isWorkingPublished()) {
            requireFree(line, item.ref().id());
            problem = publish(line, item, localization, working).orElse(null);
            kind = problem == null ? LineOutcome.Kind.updated : kind;
            line.formerSlugs().forEach(former -> claim(item.ref().id(), line.locale(), former, true));
        }
        return new LineOutcome(kind, item.ref().id(), null, problem);
    }

    private LineOutcome create(Incoming line, @Nullable Item existing) {
        Item item = existing;
        if (item == null) {
            UUID id = line.id() == null || state.item(line.id()) != null ? Ids.next() : line.id();
            item = new Item(
                    new ContentRef(type.name(), id),
                    actor.subject(),
                    actor.isEditor() ? Ownership.editorial : Ownership.personal,
                    line.locale(),
                    clock.instant());
        }
        LineOutcome outcome = write(line, item, null, LineOutcome.Kind.created);
        if (existing == null) {
            changes.add(item);
            state.add(item);
        }
        return outcome;
    }

    /** One or two revisions: what was public, if that is another, and what is worked on. */
    private LineOutcome write(Incoming line, Item item, @Nullable Localization before, LineOutcome.Kind kind) {
        UUID id = item.ref().id();
        requireFree(line, id);
        ObjectNode published = line.published();
        String slug = prepare(line.document(), before, line.locale(), id);
        Problem obstacle = null;
        Localization localization = before;
        if (published != null) {
            prepare(published, before, line.locale(), id);
            obstacle = obstacle(item, published, line.locale(), false).orElse(null);
            if (obstacle == null) {
                localization = save(line, item, localization, published);
                publish(line, item, localization, state.working(localization));
            }
        }
        localization = save(line, item, localization, line.document());
        if (line.firstPublishedAt() != null) {
            localization.firstPublished(line.firstPublishedAt());
        }
        Revision working = state.working(localization);
        if (line.publish() && published == null) {
            obstacle = publish(line, item, localization, working).orElse(null);
        }
        line.formerSlugs().forEach(former -> claim(id, line.locale(), former, true));
        changes.trace(line, id, working.id());
        state.remember(line.key(), line.locale(), new BulkState.Origin(id, working.id(), line.hash()));
        return new LineOutcome(kind, id, kind == LineOutcome.Kind.created ? slug : null, obstacle);
    }

    /** What the batch made is there: posts that lead to each other go live together. */
    private Optional<Problem> obstacle(Item item, ObjectNode document, String locale, boolean approved) {
        return publishing.obstacle(type, document, locale, approved, ref -> ref.equals(item.ref()) || state.has(ref));
    }

    /** Before anything is decided: a line that is refused takes nothing. */
    private void requireFree(Incoming line, UUID item) {
        requireFree(line.document(), line.locale(), item, "/slug");
        if (line.published() != null) {
            requireFree(line.published(), line.locale(), item, "/published/slug");
        }
        for (int i = 0; i < line.formerSlugs().size(); i++) {
            if (!isFree(line.locale(), line.formerSlugs().get(i), item)) {
                throw taken("/formerSlugs/" + i);
            }
        }
    }

    private void requireFree(ObjectNode document, String locale, UUID item, String pointer) {
        JsonNode slug = document.get("slug");
        if (slug != null && !isFree(locale, slug.asText(), item)) {
            throw taken(pointer);
        }
    }

    private boolean isFree(String locale, String slug, UUID item) {
        return state.isFree(new BulkState.Slug(locale, slug), item);
    }

    private static Problem taken(String pointer) {
        return EDITORIAL_SLUG_TAKEN.because(
                "Another item has, or once had, this slug in this locale; choose another.",
                List.of(new Fault(pointer, "taken", "belongs to another item")));
    }

    /** Gives the document ids for its parts, and its slug: its own, else the one it has, else one from the title. */
    private String prepare(ObjectNode document, @Nullable Localization before, String locale, UUID item) {
        Drafting.complete(type, document, before == null ? null : before.slug());
        if (!document.has("slug")) {
            String plain = Slugs.from(type.title(document), item);
            document.put("slug", isFree(locale, plain, item) ? plain : Slugs.distinct(plain, item));
        }
        return document.get("slug").asText();
    }

    private Localization save(Incoming line, Item item, @Nullable Localization before, ObjectNode document) {
        UUID id = item.ref().id();
        String slug = document.get("slug").asText();
        int number = before == null ? 1 : state.working(before).number() + 1;
        String previous = before == null ? null : state.working(before).contentHash();
        Revision revision = new Revision(
                id, line.locale(), number, document, type.title(document), actor.subject(), clock.instant());
        Localization localization = before;
        if (localization == null) {
            localization = new Localization(id, line.locale(), slug, revision, clock.instant());
            changes.add(localization);
            state.add(localization);
        } else {
            localization.save(revision, slug, clock.instant());
        }
        changes.add(revision);
        state.add(revision);
        claim(id, line.locale(), slug, false);
        Items.Open saved = open(item, localization, revision);
        changes.add(
                number == 1
                        ? saved.created(type, document)
                        : saved.change(EditorialEvent.Kind.REVISED, previous, revision.contentHash()));
        return localization;
    }

    private Optional<Problem> publish(Incoming line, Item item, Localization localization, Revision working) {
        UUID id = item.ref().id();
        Policy.require(actor, Action.PUBLISH, item.subject(state.isLive(id)));
        ObjectNode document = working.document();
        Optional<Problem> obstacle =
                obstacle(item, document, localization.locale(), localization.isApproved(working.contentHash()));
        if (obstacle.isPresent()) {
            return obstacle;
        }
        if (line.firstPublishedAt() != null) {
            localization.firstPublished(line.firstPublishedAt());
        }
        String before = state.publishedHash(localization);
        changes.add(new ContentType.Published(
                id,
                localization.locale(),
                localization.locale().equals(item.sourceLocale()),
                localization.slug(),
                working.id(),
                clock.instant(),
                localization.publish(localization.workingRevision(), clock.instant()),
                document));
        item.share();
        claim(id, localization.locale(), localization.slug(), true);
        changes.add(
                open(item, localization, working).change(EditorialEvent.Kind.PUBLISHED, before, working.contentHash()));
        return Optional.empty();
    }

    private void claim(UUID item, String locale, String slug, boolean open) {
        changes.claim(item, locale, slug, open);
        state.take(new BulkState.Slug(locale, slug), item);
    }

    private Items.Open open(Item item, Localization localization, Revision working) {
        return new Items.Open(item, localization, working, localization.isPublished());
    }
}
