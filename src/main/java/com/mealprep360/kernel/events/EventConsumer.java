package com.mealprep360.kernel.events;

import java.util.List;
import java.util.Set;

/** Follows the event log with a cursor of its own. A bean that implements it is found by its type. */
public interface EventConsumer {
    /** The name under which its cursor is kept; never changed. */
    String name();

    /** The types of events that it is given; empty for all. What it does not name costs it next to nothing. */
    default Set<String> types() {
        return Set.of();
    }

    /**
     * Handles one event, in the transaction that moves the cursor. It may come again, so handling it twice must have the
     * effect of once. What is thrown rolls back and is tried again, five times in all; then the event is parked.
     *
     * @throws Postponed if none can be handled at present
     */
    void handle(LoggedEvent event);

    /**
     * Handles several events in their order, for consumers to whom many at once are cheaper than each by itself. If it
     * throws, the same events come again one by one, through {@link #handle(LoggedEvent)}.
     *
     * @throws Postponed if none can be handled at present
     */
    default void handle(List<LoggedEvent> events) {
        events.forEach(this::handle);
    }

    /** What the consumer needs is away: events wait until it is back. No event is at fault, so none is parked. */
    class Postponed extends RuntimeException {
        public Postponed(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
