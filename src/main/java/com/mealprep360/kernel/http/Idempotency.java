package com.mealprep360.kernel.http;

import com.mealprep360.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/**
 * The id for what this request creates. Under an idempotency key it is the key's, so that a retry after a crash finds
 * what the first request had already made.
 */
@ApplicationScoped
public class Idempotency {
    private static final String OF_REQUEST = Idempotency.class.getName();

    /** A bean for each request would cost more than all that is kept of it. */
    @Inject
    HttpServletRequest request;

    private record Given(UUID seed, boolean takenOver) {}

    public UUID seed() {
        return given().seed();
    }

    /** Whether an earlier request worked under this key and never finished: what it made may be there. */
    public boolean isTakenOver() {
        return given().takenOver();
    }

    void use(UUID seedOfKey, boolean isTakenOver) {
        request.setAttribute(OF_REQUEST, new Given(seedOfKey, isTakenOver));
    }

    private Given given() {
        if (request.getAttribute(OF_REQUEST) instanceof Given given) {
            return given;
        }
        Given fresh = new Given(Ids.next(), false);
        request.setAttribute(OF_REQUEST, fresh);
        return fresh;
    }
}
