package com.mealprep360.kernel.http;

import com.mealprep360.kernel.Ids;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/**
 * The id for what this request creates. Under an idempotency key it is the key's, so that a retry after a crash finds
 * what the first request had already made.
 */
@RequestScoped
public class Idempotency {
    private UUID seed = Ids.next();
    private boolean takenOver;

    public UUID seed() {
        return seed;
    }

    /** Whether an earlier request worked under this key and never finished: what it made may be there. */
    public boolean isTakenOver() {
        return takenOver;
    }

    void use(UUID seedOfKey, boolean isTakenOver) {
        seed = seedOfKey;
        takenOver = isTakenOver;
    }
}
