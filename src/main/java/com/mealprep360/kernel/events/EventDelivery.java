package com.mealprep360.kernel.events;

import com.mealprep360.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Hands events to a consumer and moves its cursor, both in one transaction. Whoever holds the lock on the cursor's row
 * works the consumer; other nodes pass by. After a batch has failed its events are tried one by one, so that only the
 * one that cannot be handled waits.
 */
@ApplicationScoped
public class EventDelivery {
    static final int MOST_ATTEMPTS = 5;
    private static final int BATCH = 100;
    private static final int FIRST_PAUSE_MILLIS = 200;
    private static final int MOST_ERROR_CHARACTERS = 2_000;

    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    /** What came of a round. */
    enum Round {
        /** All that there was is done. */
        DONE,
        /** There may be more. */
        MORE,
        BUSY
    }

    /** @param passed how many events of the log this one makes since the cursor */
    private record Row(LoggedEvent event, boolean wanted, int passed) {}

    record EventCursor(String txid, long position, int attempts, int cautious, Instant retryAt) {}

    @Transactional
    public void ensureCursor(String consumer) {
        sql.useHandle(handle -> handle.execute(
                "INSERT INTO kernel.event_cursor (consumer) VALUES (?) ON CONFLICT DO NOTHING", consumer));
    }

    /** One transaction: the next events, each handled, and the cursor behind the last of them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Round deliver(EventConsumer consumer) {
        return sql.withHandle(handle -> {
            Optional<EventCursor> cursor = lock(handle, consumer.name(), "SKIP LOCKED");
            if (cursor.isEmpty() || cursor.get().retryAt().isAfter(clock.instant())) {
                return Round.BUSY;
            }
            int most = cursor.get().cautious() > 0 ? 1 : BATCH;
            List<Row> rows = next(handle, consumer, cursor.get(), most);
            if (rows.isEmpty()) {
                return Round.DONE;
            }
            hand(consumer, rows.stream().filter(Row::wanted).map(Row::event).toList());
            Row last = rows.get(rows.size() - 1);
            advance(
                    handle,
                    consumer.name(),
                    last.event(),
                    Math.max(0, cursor.get().cautious() - 1));
            return last.passed() == most ? Round.MORE : Round.DONE;
        });
    }

    private static void hand(EventConsumer consumer, List<LoggedEvent> events) {
        if (events.size() == 1) {
            consumer.handle(events.get(0));
        } else if (!events.isEmpty()) {
            consumer.handle(events);
        }
    }

    /** Counts a failed round; after the last try of a single event it is parked, and the cursor goes on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(EventConsumer consumer, Throwable failure) {
        sql.useHandle(handle -> lock(handle, consumer.name(), "").ifPresent(cursor -> {
            if (cursor.cautious() == 0) {
                handle.execute(
                        "UPDATE kernel.event_cursor SET cautious = ? WHERE consumer = ?", BATCH, consumer.name());
            } else if (cursor.attempts() + 1 < MOST_ATTEMPTS) {
                Duration pause = Duration.ofMillis((long) FIRST_PAUSE_MILLIS << cursor.attempts());
                handle.execute(
                        "UPDATE kernel.event_cursor SET attempts = attempts + 1, retry_at = ? WHERE consumer = ?",
                        clock.instant().plus(pause),
                        consumer.name());
            } else {
                next(handle, consumer, cursor, 1).forEach(row -> {
                    park(handle, consumer.name(), row.event().id(), failure);
                    advance(handle, consumer.name(), row.event(), cursor.cautious() - 1);
                });
            }
        }));
    }

    /** Hands over one parked event again; when it is handled it is no longer parked. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void retry(EventConsumer consumer, UUID eventId) {
        sql.useHandle(handle -> {
            LoggedEvent event = handle.createQuery("SELECT " + COLUMNS + " FROM kernel.event WHERE id = ?")
                    .bind(0, eventId)
                    .map((row, context) -> read(row))
                    .one();
            consumer.handle(event);
            handle.execute(
                    "DELETE FROM kernel.parked_event WHERE consumer = ? AND event_id = ?", consumer.name(), eventId);
        });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failedAgain(EventConsumer consumer, UUID eventId, Throwable failure) {
        sql.useHandle(handle -> park(handle, consumer.name(), eventId, failure));
    }

    private static final String COLUMNS =
            "CAST(txid AS text) AS txid, position, id, type, aggregatetype, aggregateid, actor, correlation_id, origin, at, payload";

    private static Optional<EventCursor> lock(Handle handle, String consumer, String otherwise) {
        return handle.createQuery("""
            SELECT CAST(txid AS text) AS txid, position, attempts, cautious,
                   CASE WHEN isfinite(retry_at) THEN retry_at ELSE to_timestamp(0) END AS retry_at
            FROM kernel.event_cursor WHERE consumer = ? FOR UPDATE\s""" + otherwise)
                .bind(0, consumer)
                .map((row, context) -> new EventCursor(
                        row.getString("txid"),
                        row.getLong("position"),
                        row.getInt("attempts"),
                        row.getInt("cautious"),
                        row.getTimestamp("retry_at").toInstant()))
                .findOne();
    }

    /**
     * What the consumer wants of the next so many events, and the last of them in any case: behind it the cursor goes. A row
     * is read only once no transaction that could still write an earlier one is open: so none is skipped.
     */
    private static List<Row> next(Handle handle, EventConsumer consumer, EventCursor cursor, int limit) {
        return handle.createQuery("""
            WITH next AS (
              SELECT *, row_number() OVER (ORDER BY txid, position) AS passed FROM kernel.event
              WHERE (txid, position) > (CAST(:txid AS xid8), :position)
                AND txid < pg_snapshot_xmin(pg_current_snapshot())
              ORDER BY txid, position
              LIMIT :limit),
            judged AS (SELECT *, CAST(:types AS text[]) = '{}' OR type = ANY (CAST(:types AS text[])) AS wanted FROM next)
            SELECT\s""" + COLUMNS + """
            , wanted, passed FROM judged
            WHERE wanted OR passed = (SELECT max(passed) FROM next)
            ORDER BY passed
            """)
                .bind("txid", cursor.txid())
                .bind("position", cursor.position())
                .bind("limit", limit)
                .bindArray("types", String.class, consumer.types())
                .map((row, context) -> new Row(read(row), row.getBoolean("wanted"), row.getInt("passed")))
                .list();
    }

    private static LoggedEvent read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new LoggedEvent(
                row.getString("txid"),
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("actor"),
                row.getString("correlation_id"),
                row.getString("origin"),
                row.getTimestamp("at").toInstant(),
                Json.object(row.getString("payload")));
    }

    private static void advance(Handle handle, String consumer, LoggedEvent last, int cautious) {
        handle.createUpdate("""
            UPDATE kernel.event_cursor
            SET txid = CAST(:txid AS xid8), position = :position, attempts = 0, cautious = :cautious, retry_at = '-infinity'
            WHERE consumer = :consumer
            """)
                .bind("txid", last.txid())
                .bind("position", last.position())
                .bind("cautious", cautious)
                .bind("consumer", consumer)
                .execute();
    }

    private void park(Handle handle, String consumer, UUID eventId, Throwable failure) {
        String error = String.valueOf(failure.getMessage());
        handle.createUpdate("""
            INSERT INTO kernel.parked_event (consumer, event_id, attempts, error, parked_at)
            VALUES (:consumer, :eventId, :attempts, :error, :now)
            ON CONFLICT (consumer, event_id) DO UPDATE
            SET attempts = kernel.parked_event.attempts + 1, error = :error, parked_at = :now
            """)
                .bind("consumer", consumer)
                .bind("eventId", eventId)
                .bind("attempts", MOST_ATTEMPTS)
                .bind("error", error.substring(0, Math.min(error.length(), MOST_ERROR_CHARACTERS)))
                .bind("now", clock.instant())
                .execute();
    }
}
