package com.mealprep360.kernel.health;

import java.net.URI;
import java.util.Optional;

/**
 * A server that the platform leans on and can do without for a while. A bean that implements it is found by its type
 * and reported by {@code /health/deps}.
 */
public interface Dependency {
    /** Its name, such as {@code keycloak}. */
    String name();

    /** What the platform does while it is away, in one sentence. */
    String withoutIt();

    /** Work that is to be done at a time, and how late it is. A bean that implements it is measured and reported, too. */
    interface Backlog {
        /** Its name, such as {@code schedules}. */
        String name();

        /** How late the oldest is that is due and not done; 0 if none is. */
        double oldestSeconds();
    }

    /** An address that it answers with success when it is there; empty where none is configured. */
    Optional<URI> address();
}
