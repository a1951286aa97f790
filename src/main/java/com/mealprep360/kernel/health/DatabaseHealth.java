package com.mealprep360.kernel.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Without PostgreSQL and its schema this node can answer nothing, and should be sent nothing; nor before it has come
 * up, while the server already asks, nor when it is about to end.
 */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {
    @Inject
    Jdbi sql;

    @Inject
    Draining draining;

    /** @param schema the version of the last migration */
    public record State(boolean up, String schema, Duration time) {}

    @Override
    public HealthCheckResponse call() {
        State state = look();
        return HealthCheckResponse.named("postgresql")
                .status(state.up() && Start.isComplete() && !draining.hasBegun())
                .withData("schema", state.schema())
                .withData("milliseconds", state.time().toMillis())
                .build();
    }

    /** Asks it now. */
    public State look() {
        long began = System.nanoTime();
        try {
            String schema = sql.withHandle(handle -> handle.createQuery(
                            "SELECT version FROM kernel.flyway_schema_history WHERE success ORDER BY installed_rank DESC LIMIT 1")
                    .mapTo(String.class)
                    .one());
            return new State(true, schema, Duration.ofNanos(System.nanoTime() - began));
        } catch (JdbiException | IllegalStateException e) {
            return new State(false, "unknown", Duration.ofNanos(System.nanoTime() - began));
        }
    }
}
