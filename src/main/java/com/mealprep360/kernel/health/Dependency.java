package com.mealprep360.kernel.health;

/**
 * A server that the platform leans on and can do without for a while. A bean that implements it is found by its type
 * and reported by {@code /health/deps}.
 */
public interface Dependency {
    /** Its name, such as {@code keycloak}. */
    String name();

    /** What the platform does while it is away, in one sentence. */
    String withoutIt();

    /** @throws Exception if it does not answer within two seconds; the message says why */
    void call() throws Exception;
}
