package com.mealprep360.kernel.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Makes events known to the beans of this node: at once where this node committed them, within a moment where another
 * did. For what a node remembers and has to forget; nothing is handed over twice on purpose, nothing is handed over
 * again after a restart, and whoever needs more than that is an {@link EventConsumer}.
 */
@ApplicationScoped
public class EventTail {
    static final Duration POLL = Duration.ofMillis(250);
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int BATCH = 1_000;

    @Inject
    Jdbi sql;

    @Inject
    Event<Happened> happened;

    @Inject
    Event<Looked> looked;

    private Position position = new Position("", -1);
    private volatile long lookedAt;
    private volatile boolean isLooking;

    /** An event is committed. Observed on every node. */
    public record Happened(String type, String subjectType, String subjectId, JsonNode facts) {}

    /** The log was looked at: the moment to look at other tables that tell of changes too. Observed on every node. */
    public record Looked() {}

    private record Position(String txid, long position) {}

    private record Row(String txid, long position, Happened event) {}

    /**
     * Whether this node knows all that was committed up to a second ago. If not, the database or the way to it is gone,
     * and what is remembered may be out of date.
     */
    public boolean isFresh() {
        return isLooking && System.nanoTime() - lookedAt < FRESH.toNanos();
    }

    /** Makes an event known that this node has just committed. */
    void committed(Happened event) {
        happened.fire(event);
    }

    /** Makes known what was committed since the last look; the first one finds the present end of the log. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void look() {
        long began = System.nanoTime();
        boolean isMore = true;
        while (isMore) {
            isMore = sql.withHandle(this::read);
        }
        looked.fire(new Looked());
        lookedAt = began;
        isLooking = true;
    }

    private boolean read(Handle handle) {
        if (position.txid().isEmpty()) {
            position = handle.createQuery("SELECT CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text)")
                    .map((row, context) -> new Position(row.getString(1), -1))
                    .one();
        }
        List<Row> rows = handle.createQuery("""
            SELECT CAST(txid AS text) AS txid, position, type, aggregatetype, aggregateid, payload FROM kernel.event
            WHERE (txid, position) > (CAST(:txid AS xid8), :position) AND txid < pg_snapshot_xmin(pg_current_snapshot())
            ORDER BY txid, position LIMIT :limit
            """)
                .bind("txid", position.txid())
                .bind("position", position.position())
                .bind("limit", BATCH)
                .map((row, context) -> new Row(
                        row.getString("txid"),
                        row.getLong("position"),
                        new Happened(
                                row.getString("type"),
                                row.getString("aggregatetype"),
                                row.getString("aggregateid"),
                                Json.object(row.getString("payload")))))
                .list();
        for (Row row : rows) {
            happened.fire(row.event());
            position = new Position(row.txid(), row.position());
        }
        return rows.size() == BATCH;
    }
}
