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
import org.jdbi.v3.core.Jdbi;

/** Writes what happened into the transaction that makes it happen; after the commit the consumers are woken. */
@ApplicationScoped
public class EventLog {
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

    /** @param actor the subject of who did it, or the name of the part of the system that did */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event, String actor) {
        JsonNode facts = Json.tree(event.facts());
        sql.useHandle(handle -> handle.createUpdate("""
            INSERT INTO kernel.event (id, aggregatetype, aggregateid, type, payload, actor, correlation_id, at)
            VALUES (:id, :subjectType, :subjectId, :type, CAST(:facts AS jsonb), :actor, :correlationId, :at)
            """)
                .bind("id", Ids.next())
                .bind("subjectType", event.subjectType())
                .bind("subjectId", event.subjectId())
                .bind("type", event.type())
                .bind("facts", Json.write(facts))
                .bind("actor", actor)
                .bind("correlationId", Correlation.id())
                .bind("at", clock.instant())
                .execute());
        transaction.registerInterposedSynchronization(new Committed(
                signal, tail, new EventTail.Happened(event.type(), event.subjectType(), event.subjectId(), facts)));
    }

    private record Committed(EventSignal signal, EventTail tail, EventTail.Happened event) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                tail.committed(event);
                signal.raise();
            }
        }
    }
}
