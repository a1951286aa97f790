package com.mealprep360.kernel.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.http.Correlation;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Writes what happened into the transaction that makes it happen; after the commit the consumers are woken. */
@ApplicationScoped
public class EventLog {
    /** The columns of an entry where a statement writes more than that, in the order of {@link #values}. */
    public static final String COLUMNS =
            "event_id, event_subject_type, event_subject_id, event_type, event_facts, event_actor, event_correlation_id, event_at, event_origin";

    private static final String VALUES =
            "CAST(:eventId# AS uuid), :eventSubjectType#, :eventSubjectId#, :eventType#, CAST(:eventFacts# AS jsonb), :eventActor#, :eventCorrelationId#, CAST(:eventAt# AS timestamptz), CAST(:eventOrigin# AS text)";
    private static final String INSERT =
            "INSERT INTO kernel.event (id, aggregatetype, aggregateid, type, payload, actor, correlation_id, at, origin) ";
    private static final String APPEND = INSERT + "VALUES (" + values("") + ")";

    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    @Inject
    EventSignal signal;

    @Inject
    EventTail tail;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** An event as the log will have it. @param at when, in UTC @param origin of the call */
    public record Entry(
            UUID id,
            Event event,
            JsonNode facts,
            String actor,
            String correlationId,
            Instant at,
            @Nullable String origin) {}

    /** Many at once, in the order given; see {@link #append}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(List<? extends Event> events, String actor) {
        if (events.isEmpty()) {
            return;
        }
        List<Entry> entries = events.stream().map(event -> entry(event, actor)).toList();
        sql.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(APPEND);
            entries.forEach(entry -> bind(batch, "", entry).add());
            batch.execute();
        });
        entries.forEach(this::announce);
    }

    /** @param actor the subject of who did it, or the name of the part of the system that did */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event, String actor) {
        appendAll(List.of(event), actor);
    }

    /** What there is to say of an event in the call that this thread works on; another thread may write it. */
    public Entry entry(Event event, String actor) {
        return new Entry(
                Ids.next(),
                event,
                Json.tree(event.facts()),
                actor,
                Correlation.id(),
                clock.instant(),
                Correlation.origin());
    }

    /** The values of an entry in a row of a statement that writes what the event tells of, too; {@link #COLUMNS} are theirs. */
    public static String values(String row) {
        return VALUES.replace("#", row);
    }

    /** The part of such a statement that appends an event for each row of what it has under this name. */
    public static String insertFrom(String source) {
        return INSERT + "SELECT " + COLUMNS + " FROM " + source;
    }

    /** Binds the {@link #values} of a row. */
    public <T extends SqlStatement<T>> T bind(T statement, String row, Entry entry) {
        return statement
                .bind("eventId" + row, entry.id())
                .bind("eventSubjectType" + row, entry.event().subjectType())
                .bind("eventSubjectId" + row, entry.event().subjectId())
                .bind("eventType" + row, entry.event().type())
                .bind("eventFacts" + row, Json.write(entry.facts()))
                .bind("eventActor" + row, entry.actor())
                .bind("eventCorrelationId" + row, entry.correlationId())
                .bind("eventAt" + row, entry.at())
                .bind("eventOrigin" + row, entry.origin());
    }

    /** Makes known what such a statement appended: at once where there is no transaction, else after the commit. */
    public void announce(Entry entry) {
        Event event = entry.event();
        Committed committed = new Committed(
                signal,
                tail,
                new EventTail.Happened(event.type(), event.subjectType(), event.subjectId(), entry.facts()));
        if (transaction.getTransactionKey() == null) {
            committed.announce();
        } else {
            transaction.registerInterposedSynchronization(committed);
        }
    }

    /** The part of a statement that makes the log forget where the events come from whose ids are under this name. */
    public static String forgetOrigins(String source) {
        return "UPDATE kernel.event SET origin = NULL WHERE id IN (SELECT id FROM " + source + ")";
    }

    private record Committed(EventSignal signal, EventTail tail, EventTail.Happened event) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                announce();
            }
        }

        private void announce() {
            tail.committed(event);
            signal.raise();
        }
    }
}
