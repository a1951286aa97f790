package com.mealprep360.kernel.events;

import static com.mealprep360.kernel.problems.KernelProblem.KERNEL_EVENT_STILL_FAILING;
import static com.mealprep360.kernel.problems.KernelProblem.NOT_FOUND;

import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Events that a consumer could not handle, for the people who look after the platform. */
@ApplicationScoped
public class ParkedEvents {
    private static final int MOST = 100;

    @Inject
    Jdbi sql;

    @Inject
    EventDelivery delivery;

    @Inject
    @Any
    Instance<EventConsumer> consumers;

    /** @param subject what the event speaks of, as {@code type/id} */
    public record ParkedEvent(
            String consumer,
            UUID eventId,
            String eventType,
            String subject,
            int attempts,
            String error,
            Instant parkedAt) {}

    /** The newest hundred. */
    public List<ParkedEvent> newest() {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT p.consumer, p.event_id, e.type, e.aggregatetype, e.aggregateid, p.attempts, p.error, p.parked_at
            FROM kernel.parked_event p JOIN kernel.event e ON e.id = p.event_id
            ORDER BY p.parked_at DESC LIMIT :most
            """)
                .bind("most", MOST)
                .map((row, context) -> new ParkedEvent(
                        row.getString("consumer"),
                        row.getObject("event_id", UUID.class),
                        row.getString("type"),
                        row.getString("aggregatetype") + "/" + row.getString("aggregateid"),
                        row.getInt("attempts"),
                        row.getString("error"),
                        row.getTimestamp("parked_at").toInstant()))
                .list());
    }

    /**
     * Lets the consumer try again.
     *
     * @throws Problem NOT_FOUND if that event is not parked for it, KERNEL_EVENT_STILL_FAILING if it fails again
     */
    public void retry(String consumerName, UUID eventId) {
        EventConsumer consumer = consumers.stream()
                .filter(candidate -> candidate.name().equals(consumerName) && isParked(consumerName, eventId))
                .findFirst()
                .orElseThrow(() -> NOT_FOUND.because("No such event is parked for this consumer."));
        try {
            delivery.retry(consumer, eventId);
        } catch (RuntimeException e) {
            delivery.failedAgain(consumer, eventId, e);
            throw KERNEL_EVENT_STILL_FAILING.because(
                    "The consumer failed again; the list of parked events has the new reason.");
        }
    }

    private boolean isParked(String consumer, UUID eventId) {
        return sql.withHandle(handle ->
                handle.createQuery("SELECT count(*) FROM kernel.parked_event WHERE consumer = ? AND event_id = ?")
                                .bind(0, consumer)
                                .bind(1, eventId)
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }
}
