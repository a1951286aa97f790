package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_APPROVED;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_PUBLISHED;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_READY;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.editorial.redirects.Successors;
import com.mealprep360.identity.Action;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Policy;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Making the working revision public, and taking it offline. What the public reads changes with the event, at once. */
@ApplicationScoped
public class Publishing {
    @Inject
    Items items;

    @Inject
    ContentTypes types;

    @Inject
    Dependencies dependencies;

    @Inject
    NewItems newItems;

    @Inject
    SlugRegister slugs;

    @Inject
    Successors successors;

    @Inject
    WorkingContent working;

    @Inject
    EditorialConfig config;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    /**
     * Publishes the working revision; nothing happens if it already is public.
     *
     * @throws Problem as {@link Items#open}; EDITORIAL_NOT_APPROVED; EDITORIAL_NOT_READY with what is missing
     */
    @Transactional
    public WorkingItem publish(ContentRef ref, LocalePreference preference, @Nullable String ifMatch, Actor actor) {
        Items.Open open = items.open(ref, preference, ifMatch, Action.PUBLISH, actor);
        publish(open, actor);
        items.flush();
        return working.require(ref, new LocalePreference(open.localization().locale(), null), actor);
    }

    /**
     * Takes one locale offline, from this moment on.
     *
     * @param successor what takes its place, and is public in the same locale; null for nothing
     * @throws Problem as {@link Items#open}; EDITORIAL_NOT_PUBLISHED; EDITORIAL_SUCCESSOR_NOT_PUBLISHED; EDITORIAL_REDIRECT_LOOP
     */
    @Transactional
    public WorkingItem unpublish(
            ContentRef ref,
            LocalePreference preference,
            @Nullable String ifMatch,
            @Nullable ContentRef successor,
            Actor actor) {
        Items.Open open = items.open(ref, preference, ifMatch, Action.UNPUBLISH, actor);
        if (!open.localization().isPublished()) {
            throw EDITORIAL_NOT_PUBLISHED.because(
                    "It is not published in this locale, so there is nothing to take offline.");
        }
        goOffline(open, successor, actor.subject());
        items.flush();
        return working.require(ref, new LocalePreference(open.localization().locale(), null), actor);
    }

    /** Adds an item and publishes it, or does neither; see {@link #publish} for the reasons. */
    @Transactional
    public Items.Open publishNew(Supplier<Items.Open> adding, Actor actor) {
        Items.Open open = adding.get();
        publish(open, actor);
        newItems.published(open.localization());
        return open;
    }

    void publish(Items.Open open, Actor actor) {
        Policy.require(actor, Action.PUBLISH, open.item().subject(open.live()));
        Localization localization = open.localization();
        if (localization.isWorkingPublished()) {
            return;
        }
        obstacle(open).ifPresent(problem -> {
            throw problem;
        });
        goLive(List.of(new GoingLive(open, open.working(), clock.instant())), actor.subject());
    }

    /** A revision on its way to the public. @param at since when it is live */
    record GoingLive(Items.Open open, Revision revision, Instant at) {
        private ContentType.Published publish() {
            open.item().share();
            return published(open.localization().publish(revision.id(), at));
        }

        /** @param first when it first went live */
        ContentType.Published published(Instant first) {
            Localization localization = open.localization();
            ObjectNode document = revision.document();
            return new ContentType.Published(
                    open.ref().id(),
                    localization.locale(),
                    localization.locale().equals(open.item().sourceLocale()),
                    document.get("slug").asText(),
                    revision.id(),
                    at,
                    first,
                    document);
        }

        /** @param before what was live until now */
        EditorialEvent event(EditorialEvent.Kind kind, ContentType.Published published, @Nullable Revision before) {
            return new EditorialEvent(
                    kind,
                    open.ref(),
                    new EditorialEvent.Facts(
                            published.locale(),
                            revision.id(),
                            revision.number(),
                            published.slug(),
                            null,
                            null,
                            before == null ? null : before.contentHash(),
                            revision.contentHash(),
                            null,
                            null));
        }
    }

    /** Makes revisions public, whoever is to have allowed it. @param actor the subject of who published them */
    void goLive(List<GoingLive> all, String actor) {
        List<EditorialEvent> happened = new ArrayList<>();
        Map<String, List<ContentType.Published>> byType = new TreeMap<>();
        Map<UUID, Revision> before = items.revisions(all.stream()
                .map(one -> one.open().localization().publishedRevision())
                .filter(Objects::nonNull)
                .toList());
        for (GoingLive one : all) {
            Revision live = before.get(one.open().localization().publishedRevision());
            ContentType.Published published = one.publish();
            byType.computeIfAbsent(one.open().ref().type(), type -> new ArrayList<>())
                    .add(published);
            happened.add(one.event(EditorialEvent.Kind.PUBLISHED, published, live));
        }
        byType.values().forEach(slugs::makePublic);
        items.flush();
        byType.forEach((type, published) -> types.require(type).publishAll(published));
        events.appendAll(happened, actor);
    }

    /** What keeps the working revision from going live: EDITORIAL_NOT_APPROVED, EDITORIAL_NOT_READY, or nothing. */
    Optional<Problem> obstacle(Items.Open open) {
        Revision working = open.working();
        return obstacle(open, working, open.localization().isApproved(working.contentHash()));
    }

    /** The same of any revision. */
    Optional<Problem> obstacle(Items.Open open, Revision revision, boolean approved) {
        return obstacle(
                types.require(open.ref().type()),
                revision.document(),
                open.localization().locale(),
                approved);
    }

    /** What keeps a document from going live: EDITORIAL_NOT_APPROVED, EDITORIAL_NOT_READY, or nothing. */
    Optional<Problem> obstacle(ContentType type, ObjectNode document, String locale, boolean approved) {
        return obstacle(type, document, locale, approved, ref -> false);
    }

    /** @param made whether an item is there, although the database does not know it yet */
    Optional<Problem> obstacle(
            ContentType type, ObjectNode document, String locale, boolean approved, Predicate<ContentRef> made) {
        if (config.isApprovalRequired(type.name()) && !approved) {
            return Optional.of(EDITORIAL_NOT_APPROVED.because(
                    "Another editor has to approve this very content before it is published."));
        }
        List<Fault> missing = Stream.concat(
                        type.missing(document, locale).stream(),
                        dependencies.of(type, document).stream()
                                .filter(Dependencies.Dependency::blocks)
                                .filter(one -> !made.test(one.reference().to()))
                                .flatMap(one -> one.concern(locale).stream()))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(EDITORIAL_NOT_READY.because(
                        "It cannot be published yet; errors says what is missing.", missing));
    }

    /** Takes one locale offline, whoever is to have allowed it. @param actor the subject of who did */
    void goOffline(Items.Open open, @Nullable ContentRef successor, String actor) {
        successors.name(open.ref(), open.localization().locale(), successor);
        String before = items.hash(open.localization().publishedRevision());
        open.localization().unpublish();
        types.require(open.ref().type())
                .unpublish(open.ref().id(), open.localization().locale());
        events.append(open.unpublished(before, successor), actor);
    }
}
