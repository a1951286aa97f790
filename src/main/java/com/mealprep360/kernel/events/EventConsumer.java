package com.mealprep360.kernel.events;

/** Follows the event log with a cursor of its own. A bean that implements it is found by its type. */
public interface EventConsumer {
    /** The name under which its cursor is kept; never changed. */
    String name();

    /**
     * Handles one event, in the transaction that moves the cursor. It may come again, so handling it twice must have the
     * effect of once. What is thrown rolls back and is tried again, five times in all; then the event is parked.
     */
    void handle(LoggedEvent event);
}
