package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_FOUND;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_TRASHED;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.identity.Action;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Policy;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All items, with their localizations and revisions. */
@ApplicationScoped
class Items {
    @PersistenceContext
    EntityManager entities;

    @Inject
    ContentTypes types;

    /** One item in one of its locales, with its working revision; the item is locked until the end of the transaction. */
    record Open(Item item, Localization localization, Revision working, boolean live) {
        ContentRef ref() {
            return item.ref();
        }

        /** Something happened to it, but not to what it says. */
        EditorialEvent event(EditorialEvent.Kind kind) {
            return event(kind, null, null);
        }

        EditorialEvent event(EditorialEvent.Kind kind, @Nullable String assignee, @Nullable UUID comment) {
            return event(kind, assignee, comment, working.contentHash(), working.contentHash(), null, null);
        }

        /** What it says, or what is public of it, is another now. @param before,after the hashes of the content */
        EditorialEvent change(EditorialEvent.Kind kind, @Nullable String before, @Nullable String after) {
            return event(kind, null, null, before, after, null, null);
        }

        /** It is there, and was not before. @param document that of the working revision */
        EditorialEvent created(ContentType type, ObjectNode document) {
            boolean refers = type instanceof ContentType.Referring referring
                    && !referring.references(document).isEmpty();
            return event(EditorialEvent.Kind.CREATED, null, null, null, working.contentHash(), null, refers);
        }

        /** It is public no more. @param before the hash of what was @param successor what takes its place */
        EditorialEvent unpublished(@Nullable String before, @Nullable ContentRef successor) {
            UUID next = successor == null ? null : successor.id();
            return event(EditorialEvent.Kind.UNPUBLISHED, null, null, before, null, next, null);
        }

        private EditorialEvent event(
                EditorialEvent.Kind kind,
                @Nullable String assignee,
                @Nullable UUID comment,
                @Nullable String before,
                @Nullable String after,
                @Nullable UUID successor,
                @Nullable Boolean refers) {
            return new EditorialEvent(
                    kind,
                    ref(),
                    new EditorialEvent.Facts(
                            localization.locale(),
                            localization.workingRevision(),
                            working.number(),
                            localization.slug(),
                            assignee,
                            comment,
                            before,
                            after,
                            successor,
                            refers));
        }
    }

    /** Sends the insert at once: EclipseLink orders unrelated inserts as it likes, and foreign keys do not. */
    void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** Sends what was changed, so that SQL sees it. */
    void flush() {
        entities.flush();
    }

    boolean exists(ContentRef ref) {
        return entities.find(Item.class, ref.id()) != null;
    }

    Revision revision(UUID id) {
        return entities.find(Revision.class, id);
    }

    /** The hash of what a revision says; none of none. */
    @Nullable
    String hash(@Nullable UUID revision) {
        return revision == null ? null : revision(revision).contentHash();
    }

    /** By their ids. */
    Map<UUID, Revision> revisions(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return new HashMap<>();
        }
        return entities.createQuery("SELECT r FROM Revision r WHERE r.id IN :ids", Revision.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Revision::id, Function.identity()));
    }

    Optional<Revision> revision(UUID item, String locale, int number) {
        return entities.createQuery(
                        "SELECT r FROM Revision r WHERE r.itemId = :item AND r.locale = :locale AND r.number = :number",
                        Revision.class)
                .setParameter("item", item)
                .setParameter("locale", locale)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<Localization> localizations(UUID item) {
        return entities.createQuery(
                        "SELECT l FROM Localization l WHERE l.itemId = :item ORDER BY l.locale", Localization.class)
                .setParameter("item", item)
                .getResultList();
    }

    /**
     * Opens an item to change it: locked, allowed, and as the caller last saw it.
     *
     * @throws Problem EDITORIAL_NOT_FOUND if there is none that the actor may see; FORBIDDEN; PRECONDITION_REQUIRED;
     *     STALE; EDITORIAL_TRASHED unless it is opened to be restored
     */
    Open open(ContentRef ref, LocalePreference preference, @Nullable String ifMatch, Action action, Actor actor) {
        Open open =
                visible(entities.find(Item.class, ref.id(), LockModeType.PESSIMISTIC_WRITE), ref, preference, actor);
        Policy.require(actor, action, open.item().subject(open.live()));
        ETags.require(ifMatch, open.localization().workingRevision(), address(ref) + "/working");
        if (open.item().isTrashed() && action != Action.RESTORE) {
            throw trashed(ref);
        }
        return open;
    }

    /** One item in one of its locales, locked, for a part of the system. */
    Open lock(ContentRef ref, String locale) {
        return lock(List.of(ref.id()), LockModeType.PESSIMISTIC_WRITE).get(new Localization.Key(ref.id(), locale));
    }

    /** All locales of items, for a part of the system; in the order of their ids, so that no two wait for each other. */
    Map<Localization.Key, Open> lock(Collection<UUID> ids, LockModeType mode) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Item> found = entities.createQuery(
                        "SELECT i FROM Item i WHERE i.id IN :ids ORDER BY i.id", Item.class)
                .setParameter("ids", ids)
                .setLockMode(mode)
                .getResultStream()
                .collect(Collectors.toMap(item -> item.ref().id(), Function.identity()));
        List<Localization> localizations = entities.createQuery(
                        "SELECT l FROM Localization l WHERE l.itemId IN :ids", Localization.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<UUID, Revision> working = revisions(
                localizations.stream().map(Localization::workingRevision).toList());
        Set<UUID> live = localizations.stream()
                .filter(Localization::isPublished)
                .map(Localization::itemId)
                .collect(Collectors.toSet());
        return localizations.stream()
                .collect(Collectors.toMap(
                        one -> new Localization.Key(one.itemId(), one.locale()),
                        one -> new Open(
                                found.get(one.itemId()),
                                one,
                                working.get(one.workingRevision()),
                                live.contains(one.itemId()))));
    }

    /**
     * One item as it is, neither locked nor to be changed.
     *
     * @throws Problem EDITORIAL_NOT_FOUND if there is none that the actor may see
     */
    Open look(ContentRef ref, LocalePreference preference, Actor actor) {
        return visible(entities.find(Item.class, ref.id()), ref, preference, actor);
    }

    private Open visible(@Nullable Item found, ContentRef ref, LocalePreference preference, Actor actor) {
        Item item =
                Optional.ofNullable(found).filter(one -> one.ref().equals(ref)).orElseThrow(Items::notFound);
        List<Localization> localizations = localizations(ref.id());
        boolean live = localizations.stream().anyMatch(Localization::isPublished);
        if (!Policy.decide(actor, Action.SEE, item.subject(live)).allowed()) {
            throw notFound();
        }
        String locale = preference
                .choose(localizations.stream().map(Localization::locale).toList(), item.sourceLocale())
                .orElseThrow(Items::notFound);
        Localization localization = localizations.stream()
                .filter(one -> one.locale().equals(locale))
                .findFirst()
                .orElseThrow();
        return new Open(item, localization, revision(localization.workingRevision()), live);
    }

    /** The subjects of all who wrote what the public has not seen yet. */
    List<String> authorsOfChange(Open open) {
        UUID published = open.localization().publishedRevision();
        int since = published == null ? 0 : revision(published).number();
        return entities.createQuery("""
            SELECT DISTINCT r.author FROM Revision r
            WHERE r.itemId = :item AND r.locale = :locale AND r.number > :since
            """, String.class)
                .setParameter("item", open.ref().id())
                .setParameter("locale", open.localization().locale())
                .setParameter("since", since)
                .getResultList();
    }

    Problem trashed(ContentRef ref) {
        return EDITORIAL_TRASHED
                .because("It is in the trash; restore it first.")
                .see(address(ref) + "/restore");
    }

    /** Where the public finds it; what authors and editors do is below. */
    String address(ContentRef ref) {
        return types.require(ref.type()).path() + "/" + ref.id();
    }

    static Problem notFound() {
        return EDITORIAL_NOT_FOUND.because("There is no item with this id and locale that you may see.");
    }
}
