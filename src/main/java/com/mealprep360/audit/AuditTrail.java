package com.mealprep360.audit;

import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.events.EventConsumer;
import com.mealprep360.kernel.events.LoggedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes an entry for every event. The entry's id is the event's, so that one that comes twice is written once. */
@ApplicationScoped
public class AuditTrail implements EventConsumer {
    @Inject
    Jdbi sql;

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
            PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO audit.entry (id, action, subject, actor, correlation_id, at, facts)
                VALUES (?, ?, ?, ?, ?, ?, CAST(? AS jsonb)) ON CONFLICT DO NOTHING
                """);
            events.forEach(event -> batch.add(
                    event.id(),
                    event.type(),
                    event.subjectType() + "/" + event.subjectId(),
                    event.actor(),
                    event.correlationId(),
                    event.at(),
                    Json.write(event.facts())));
            batch.execute();
        });
    }
}
