package com.mealprep360.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.identity.Restrictions;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.events.EventConsumer;
import com.mealprep360.kernel.events.LoggedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Writes a line of the chain for every event. The line's id is the event's, so that one that comes twice is written once;
 * the lock on the head keeps two nodes from writing the same next line, as when one hands over a parked event again.
 */
@ApplicationScoped
@Transactional
public class AuditTrail implements EventConsumer {
    /** What of the facts names a person. */
    private static final String PERSON = "assignee";
    /** Made of the title, which is text of a draft until it is published. */
    private static final String SLUG = "slug";

    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    /** Said for who keeps the references, and follows from the content. */
    private static final String REFERS = "refers";

    @Inject
    Jdbi sql;

    @Inject
    People people;

    /** The last line, and its hash. */
    private record Head(long number, String hash) {}

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public void handle(LoggedEvent event) {
        handle(List.of(event));
    }

    @Override
    public void handle(List<LoggedEvent> events) {
        sql.useHandle(handle -> {
            Head head = lockHead(handle);
            Set<UUID> written = written(handle, events);
            List<LoggedEvent> missing = events.stream()
                    .filter(event -> !written.contains(event.id()))
                    .toList();
            if (missing.isEmpty()) {
                return;
            }
            Map<String, String> names = people.names(handle, subjects(missing));
            LineBatch batch = new LineBatch();
            for (LoggedEvent event : missing) {
                @Nullable Blinding origin = blinded(event.origin());
                AuditLine line = line(head, event, names, origin == null ? event.origin() : origin.hash());
                head = new Head(line.number(), batch.add(line, origin));
            }
            batch.send(handle);
            handle.execute("UPDATE audit.head SET number = ?, hash = ?", head.number(), head.hash());
        });
    }

    private static Head lockHead(Handle handle) {
        return handle.createQuery("SELECT number, hash FROM audit.head FOR UPDATE")
                .map((row, context) -> new Head(row.getLong("number"), row.getString("hash")))
                .one();
    }

    private static Set<UUID> written(Handle handle, List<LoggedEvent> events) {
        return handle.createQuery("SELECT id FROM audit.entry WHERE id = ANY (:ids)")
                .bindArray(
                        "ids", UUID.class, events.stream().map(LoggedEvent::id).toList())
                .mapTo(UUID.class)
                .set();
    }

    private static Set<String> subjects(List<LoggedEvent> events) {
        return events.stream()
                .flatMap(event ->
                        Stream.of(event.actor(), event.facts().path(PERSON).asText(null), meant(event)))
                .filter(subject -> subject != null)
                .collect(Collectors.toSet());
    }

    /** The person whom the event is about, if it is about one. */
    private static @Nullable String meant(LoggedEvent event) {
        return event.subjectType().equals(Restrictions.SUBJECT_TYPE) ? event.subjectId() : null;
    }

    private static @Nullable Blinding blinded(@Nullable String origin) {
        return origin != null && Blinding.isNeededFor(origin) ? Blinding.of(origin) : null;
    }

    private static AuditLine line(Head head, LoggedEvent event, Map<String, String> names, @Nullable String origin) {
        ObjectNode facts = event.facts().deepCopy();
        JsonNode person = facts.get(PERSON);
        if (person != null) {
            facts.put(PERSON, names.get(person.asText()));
        }
        facts.remove(List.of(SLUG, BEFORE, AFTER, REFERS));
        return new AuditLine(
                head.number() + 1,
                head.hash(),
                event.id(),
                event.type(),
                event.subjectType() + "/" + (meant(event) == null ? event.subjectId() : names.get(meant(event))),
                names.get(event.actor()),
                origin,
                event.correlationId(),
                // As exact as the database keeps it.
                event.at().truncatedTo(ChronoUnit.MICROS),
                event.facts().path(BEFORE).asText(null),
                event.facts().path(AFTER).asText(null),
                Json.canonical(facts));
    }
}
