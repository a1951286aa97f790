package com.mealprep360.kernel.health;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** What the database knows of the platform, asked when somebody looks: connections by pool, and how far consumers are. */
@ApplicationScoped
public class DatabaseMeasures {
    @Inject
    Jdbi sql;

    @Inject
    Measures measures;

    @Inject
    @Any
    Instance<Dependency.Backlog> backlogs;

    private MultiGauge connections;
    private MultiGauge lag;
    private MultiGauge parked;
    private MultiGauge late;

    /** @param seconds how old the oldest event is that the consumer has not seen; 0 when there is none */
    public record ConsumerLag(String consumer, long events, double seconds, long parked) {}

    private record Pool(String name, String state, int connections) {}

    @PostConstruct
    void begin() {
        connections = MultiGauge.builder("mealprep360.database.connections")
                .description("Connections of all nodes, by pool (application_name) and state")
                .register(measures.registry());
        lag = MultiGauge.builder("mealprep360.events.lag.seconds")
                .description("Age of the oldest event that a consumer has not handled, in seconds")
                .register(measures.registry());
        parked = MultiGauge.builder("mealprep360.events.parked")
                .description("Events that a consumer could not handle")
                .register(measures.registry());
        late = MultiGauge.builder("mealprep360.backlog.seconds")
                .description("How late the oldest work is that is due and not done, in seconds")
                .register(measures.registry());
    }

    /** Asks again; while PostgreSQL is away the figures are absent rather than old. */
    public void refresh() {
        try {
            connections.register(
                    pools().stream()
                            .map(pool ->
                                    Row.of(Tags.of("pool", pool.name(), "state", pool.state()), pool.connections()))
                            .toList(),
                    true);
            List<ConsumerLag> lags = lags();
            lag.register(
                    lags.stream()
                            .map(one -> Row.of(Tags.of("consumer", one.consumer()), one.seconds()))
                            .toList(),
                    true);
            parked.register(
                    lags.stream()
                            .map(one -> Row.of(Tags.of("consumer", one.consumer()), one.parked()))
                            .toList(),
                    true);
            late.register(
                    backlogs.stream()
                            .map(one -> Row.of(Tags.of("work", one.name()), one.oldestSeconds()))
                            .toList(),
                    true);
        } catch (JdbiException away) {
            List.of(connections, lag, parked, late).forEach(gauge -> gauge.register(List.of(), true));
        }
    }

    /** How far each consumer is behind. */
    public List<ConsumerLag> lags() {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT c.consumer, open.events, open.seconds,
                   (SELECT count(*) FROM kernel.parked_event p WHERE p.consumer = c.consumer) AS parked
            FROM kernel.event_cursor c
            CROSS JOIN LATERAL (
              SELECT count(*) AS events, coalesce(extract(epoch FROM now() - min(at)), 0) AS seconds
              FROM (SELECT at FROM kernel.event e WHERE (e.txid, e.position) > (c.txid, c.position)
                    ORDER BY e.txid, e.position LIMIT 10000) AS unseen
            ) AS open
            ORDER BY c.consumer
            """)
                .map((row, context) -> new ConsumerLag(
                        row.getString("consumer"),
                        row.getLong("events"),
                        row.getDouble("seconds"),
                        row.getLong("parked")))
                .list());
    }

    private List<Pool> pools() {
        return sql.withHandle(handle -> handle.createQuery("SELECT pool, state, connections FROM kernel.connections()")
                .map((row, context) ->
                        new Pool(row.getString("pool"), row.getString("state"), row.getInt("connections")))
                .list());
    }
}
