package com.mealprep360.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.ContentType.Reference;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** What a document refers to, and how that stands. What is no item, such as a picture, is left to who knows it. */
@ApplicationScoped
class Dependencies {
    private static final int MOST_NEEDED = 100;

    @Inject
    Jdbi sql;

    @Inject
    ContentTypes types;

    /**
     * @param isThere whether its target is an item of that type, and not in the trash
     * @param locales those in which the public sees the target
     */
    record Dependency(Reference reference, boolean isThere, Set<String> locales) {
        /** A link to nothing keeps a document from going live; one to what is not live yet heals when that goes live. */
        boolean blocks() {
            return !isThere;
        }

        boolean isOffline() {
            return isThere && locales.isEmpty();
        }

        /** What is to be known of it where the document is in a locale; empty if nothing is. */
        Optional<Fault> concern(String locale) {
            if (blocks()) {
                return Optional.of(fault("dangling", "leads to something that is not there, or is in the trash"));
            }
            if (isOffline()) {
                return Optional.of(
                        fault("unpublished", "leads to something that is not published; it shows when that goes live"));
            }
            return locales.contains(locale)
                    ? Optional.empty()
                    : Optional.of(fault(
                            "untranslated",
                            "leads to something that is not published in this locale; it shows in another"));
        }

        private Fault fault(String code, String message) {
            return new Fault(reference.pointer(), code, message);
        }
    }

    /** @param pointer the place in the first document that leads to it, be it by others */
    record Needed(String locale, String pointer) {}

    private record Working(String locale, ObjectNode document) {}

    /** All that the document refers to, in its order. */
    List<Dependency> of(ContentType type, ObjectNode document) {
        if (!(type instanceof ContentType.Referring referring)) {
            return List.of();
        }
        List<Reference> references = referring.references(document).stream()
                .filter(reference -> types.find(reference.to().type()).isPresent())
                .toList();
        if (references.isEmpty()) {
            return List.of();
        }
        Map<ContentRef, Set<String>> live =
                live(references.stream().map(reference -> reference.to().id()).collect(Collectors.toSet()));
        return references.stream()
                .map(reference -> new Dependency(
                        reference, live.containsKey(reference.to()), live.getOrDefault(reference.to(), Set.of())))
                .toList();
    }

    /** The references that lead to nothing that is there, be it an item or a picture. */
    List<Reference> dangling(ContentType type, ObjectNode document) {
        if (!(type instanceof ContentType.Referring referring)) {
            return List.of();
        }
        Stream<Reference> items =
                of(type, document).stream().filter(Dependency::blocks).map(Dependency::reference);
        return Stream.concat(items, referring.dangling(document).stream()).toList();
    }

    /**
     * What is not published yet and is referred to, by the working revision of an item or by others that it needs.
     *
     * @param locale which locale of the others is meant, if they have it; else their source locale
     * @return their locales, with the place in the item itself that leads to them; the first 100
     */
    Map<ContentRef, Needed> closure(ContentRef ref, String locale) {
        Map<ContentRef, Needed> found = new LinkedHashMap<>();
        Deque<ContentRef> next = new ArrayDeque<>(List.of(ref));
        while (!next.isEmpty() && found.size() < MOST_NEEDED) {
            ContentRef one = next.remove();
            Needed itself = found.get(one);
            Optional<Working> working = working(one, locale);
            working.stream()
                    .flatMap(document -> of(types.require(one.type()), document.document()).stream())
                    .filter(Dependency::isOffline)
                    .map(Dependency::reference)
                    .filter(reference -> !reference.to().equals(ref) && !found.containsKey(reference.to()))
                    .forEach(reference -> working(reference.to(), locale).ifPresent(target -> {
                        found.put(
                                reference.to(),
                                new Needed(target.locale(), itself == null ? reference.pointer() : itself.pointer()));
                        next.add(reference.to());
                    }));
        }
        return found;
    }

    private Optional<Working> working(ContentRef ref, String locale) {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT l.locale, r.document FROM editorial.item i
            JOIN editorial.localization l ON l.item_id = i.id
            JOIN editorial.revision r ON r.id = l.working_revision
            WHERE i.id = :id ORDER BY l.locale = :locale DESC, l.locale = i.source_locale DESC LIMIT 1
            """)
                .bind("id", ref.id())
                .bind("locale", locale)
                .map((row, context) -> new Working(row.getString("locale"), Json.object(row.getString("document"))))
                .findOne());
    }

    /** In which locales those of the items are live that are there. */
    private Map<ContentRef, Set<String>> live(Iterable<UUID> ids) {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT i.type, i.id, array(
              SELECT l.locale FROM editorial.localization l
              WHERE l.item_id = i.id AND l.published_revision IS NOT NULL) AS locales
            FROM editorial.item i WHERE i.id = ANY (:ids) AND i.trashed_at IS NULL
            """)
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> Map.entry(
                        new ContentRef(row.getString("type"), row.getObject("id", UUID.class)),
                        Set.of((String[]) row.getArray("locales").getArray())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
