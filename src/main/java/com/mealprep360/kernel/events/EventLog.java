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
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/** Writes what happened into the transaction that makes it happen; after the commit the consumers are woken. */
@ApplicationScoped
public class EventLog {
    private static final String INSERT =
            "INSERT INTO kernel.event (id, aggregatetype, aggregateid, type, payload, actor, correlation_id, at, origin) ";
    private static final String VALUES =
            ":eventId, :eventSubjectType, :eventSubjectId, :eventType, CAST(:eventFacts AS jsonb), :eventActor, :eventCorrelationId, :eventAt, CAST(:eventOrigin AS text)";
    private static final String APPEND = INSERT + "VALUES (" + VALUES + ")";

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

    /** Many at once, in the order given; see {@link #append}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(List<? extends Event> events, String actor) {
        if (events.isEmpty()) {
            return;
        }
        List<Entry> entries = events.stream()
                .map(event -> new Entry(event, Json.tree(event.facts())))
                .toList();
        sql.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(APPEND);
            entries.forEach(entry -> bind(batch, entry, actor).add());
            batch.execute();
        });
        entries.forEach(this::announce);
    }

    /** @param actor the subject of who did it, or the name of the part of the system that did */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event, String actor) {
        sql.useHandle(handle -> appendBy(handle.createUpdate(APPEND), event, actor));
    }

    /**
     * The part of a statement by which it appends an event itself: one for each row of what it has under this name.
     *
     * @see #appendBy
     */
    public static String insertFrom(String source) {
        return INSERT + "SELECT " + VALUES + " FROM " + source;
    }

    /**
     * Appends an event by a statement that writes what the event tells of, too. Where there is no transaction the statement
     * is one by itself, in one round trip.
     *
     * @param statement with {@link #insertFrom} as a part; its other values are bound
     * @return how many rows its last part wrote; without any it did not happen
     */
    public int appendBy(Update statement, Event event, String actor) {
        Entry entry = new Entry(event, Json.tree(event.facts()));
        int rows = bind(statement, entry, actor).execute();
        if (rows > 0) {
            announce(entry);
        }
        return rows;
    }

    /** The part of a statement that makes the log forget where the events come from whose ids are under this name. */
    public static String forgetOrigins(String source) {
        return "UPDATE kernel.event SET origin = NULL WHERE id IN (SELECT id FROM " + source + ")";
    }

    private record Entry(Event event, JsonNode facts) {}

    private <T extends SqlStatement<T>> T bind(T statement, Entry entry, String actor) {
        return statement
                .bind("eventId", Ids.next())
                .bind("eventSubjectType", entry.event().subjectType())
                .bind("eventSubjectId", entry.event().subjectId())
                .bind("eventType", entry.event().type())
                .bind("eventFacts", Json.write(entry.facts()))
                .bind("eventActor", actor)
                .bind("eventCorrelationId", Correlation.id())
                .bind("eventAt", clock.instant())
                .bind("eventOrigin", Correlation.origin());
    }

    private void announce(Entry entry) {
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
