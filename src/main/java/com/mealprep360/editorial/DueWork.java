package com.mealprep360.editorial;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Work that has a time of its own. What is due is found by every node, and done once. */
public interface DueWork {
    /** What is due, the oldest first; what failed a moment ago is left out. @param limit how many at most */
    List<Task> due(Instant now, int limit);

    /** How late the oldest is that is due and not done; 0 if none is. */
    double oldestSeconds(Instant now);

    /**
     * @param name for the log
     * @param count how many it does
     * @param run does it in a transaction of its own, unless somebody else has done it
     * @param failed after it failed: makes it wait, longer each time, or gives what to do instead
     */
    record Task(String name, int count, Runnable run, Supplier<List<Task>> failed) {}
}
