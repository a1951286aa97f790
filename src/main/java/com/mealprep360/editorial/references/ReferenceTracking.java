package com.mealprep360.editorial.references;

import com.mealprep360.editorial.Refreshing;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.ContentType.Reference;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.events.EventConsumer;
import com.mealprep360.kernel.events.LoggedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Keeps the references in step with the documents, and what is published in step with what it shows. An event only says where
 * to look, so one that comes twice does no harm. One consumer does both: what was published before a picture changed is known by
 * then, and what is published later is looked at once more, since it may have been made of the picture as it was.
 */
@ApplicationScoped
public class ReferenceTracking implements EventConsumer {
    private static final String PUBLISHED = "editorial.published.v1";
    private static final Set<String> CHANGES = Set.of(
            "editorial.created.v1",
            "editorial.revised.v1",
            "editorial.translated.v1",
            PUBLISHED,
            "editorial.unpublished.v1",
            "editorial.trashed.v1");

    @Inject
    @Any
    Instance<ContentType> types;

    @Inject
    Refreshing refreshing;

    @Inject
    Jdbi sql;

    /** A document of an item, as it is worked on or as it is live. */
    private record Document(UUID item, String type, String locale, boolean live, String json) {}

    @Override
    public String name() {
        return "references";
    }

    @Override
    public Set<String> types() {
        Set<String> all = new HashSet<>(CHANGES);
        referring().values().forEach(type -> all.addAll(type.changesOfShown()));
        return all;
    }

    @Override
    public void handle(LoggedEvent event) {
        handle(List.of(event));
    }

    @Override
    public void handle(List<LoggedEvent> events) {
        Map<String, ContentType.Referring> referring = referring();
        track(referring, subjects(events, event -> referring.containsKey(event.subjectType()) && mayRefer(event)));
        Set<UUID> showing = new HashSet<>(subjects(
                events, event -> event.type().equals(PUBLISHED) && referring.containsKey(event.subjectType())));
        showing.addAll(showing(subjects(events, event -> !CHANGES.contains(event.type()))));
        Set<UUID> outdated = referring.values().stream()
                .flatMap(type -> type.outdated(showing).stream())
                .collect(Collectors.toSet());
        if (!outdated.isEmpty()) {
            refreshing.refresh(outdated);
        }
    }

    /** Not what was created and says that it refers to nothing; there is nothing to remove, either. */
    private static boolean mayRefer(LoggedEvent event) {
        return event.facts().path("refers").asBoolean(true);
    }

    private Map<String, ContentType.Referring> referring() {
        return types.stream()
                .filter(ContentType.Referring.class::isInstance)
                .map(ContentType.Referring.class::cast)
                .collect(Collectors.toMap(ContentType::name, Function.identity()));
    }

    private static List<UUID> subjects(List<LoggedEvent> events, Predicate<LoggedEvent> which) {
        return events.stream()
                .filter(which)
                .map(event -> UUID.fromString(event.subjectId()))
                .distinct()
                .toList();
    }

    /** The items that are live with one of these. */
    private List<UUID> showing(List<UUID> targets) {
        return targets.isEmpty()
                ? List.of()
                : sql.withHandle(handle -> handle.createQuery(
                                "SELECT DISTINCT item_id FROM editorial.reference WHERE live AND target_id = ANY (:targets)")
                        .bindArray("targets", UUID.class, targets)
                        .mapTo(UUID.class)
                        .list());
    }

    private void track(Map<String, ContentType.Referring> referring, List<UUID> items) {
        if (!items.isEmpty()) {
            sql.useHandle(handle -> {
                handle.createUpdate("DELETE FROM editorial.reference WHERE item_id = ANY (:items)")
                        .bindArray("items", UUID.class, items)
                        .execute();
                add(
                        handle,
                        documents(handle, items).stream()
                                .filter(document -> referring.containsKey(document.type()))
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        document -> referring
                                                .get(document.type())
                                                .references(Json.object(document.json())))));
            });
        }
    }

    private static List<Document> documents(Handle handle, List<UUID> items) {
        return handle.createQuery("""
            SELECT i.id, i.type, l.locale, r.live, d.document
            FROM editorial.item i
            JOIN editorial.localization l ON l.item_id = i.id
            CROSS JOIN LATERAL (VALUES (false, l.working_revision), (true, l.published_revision)) AS r (live, id)
            JOIN editorial.revision d ON d.id = r.id
            WHERE i.id = ANY (:items)
            """)
                .bindArray("items", UUID.class, items)
                .map((row, context) -> new Document(
                        row.getObject("id", UUID.class),
                        row.getString("type"),
                        row.getString("locale"),
                        row.getBoolean("live"),
                        row.getString("document")))
                .list();
    }

    private static void add(Handle handle, Map<Document, List<Reference>> references) {
        PreparedBatch batch = handle.prepareBatch("""
            INSERT INTO editorial.reference (item_id, locale, live, pointer, target_type, target_id)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """);
        references.forEach((document, found) -> found.forEach(reference -> batch.add(
                document.item(),
                document.locale(),
                document.live(),
                reference.pointer(),
                reference.to().type(),
                reference.to().id())));
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
