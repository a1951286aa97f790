package com.mealprep360.search;

import com.mealprep360.kernel.Searchable.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The states of the indices, in PostgreSQL, so that any node can go on where another one stopped. */
@ApplicationScoped
class Projections {
    private static final String COLUMNS = """
            SELECT type, serving, building, reason, after_item, after_locale, copied, refused, total, failure,
                   started_at, finished_at
            FROM search.projection
            """;

    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    /** Waits for the lock on the state, which is held until the caller's transaction ends. */
    Projection lock(String type) {
        return sql.withHandle(handle -> {
            handle.execute("INSERT INTO search.projection (type) VALUES (?) ON CONFLICT DO NOTHING", type);
            return handle.createQuery(COLUMNS + "WHERE type = ? FOR UPDATE")
                    .bind(0, type)
                    .map((row, context) -> read(row))
                    .one();
        });
    }

    /** As {@link #lock}, but empty when somebody else holds it. */
    Optional<Projection> tryLock(String type) {
        return sql.withHandle(handle -> {
            handle.execute("INSERT INTO search.projection (type) VALUES (?) ON CONFLICT DO NOTHING", type);
            return handle.createQuery(COLUMNS + "WHERE type = ? FOR UPDATE SKIP LOCKED")
                    .bind(0, type)
                    .map((row, context) -> read(row))
                    .findOne();
        });
    }

    List<Projection> all() {
        return sql.withHandle(handle -> handle.createQuery(COLUMNS + "ORDER BY type")
                .map((row, context) -> read(row))
                .list());
    }

    /** From now on events go into that index too. Only under the lock. */
    void begin(String type, String building, String reason, long total) {
        sql.useHandle(handle -> handle.createUpdate("""
            UPDATE search.projection
            SET building = :building, reason = :reason, total = :total, after_item = NULL, after_locale = NULL,
                copied = 0, refused = 0, failure = NULL, started_at = :now, finished_at = NULL
            WHERE type = :type
            """)
                .bind("type", type)
                .bind("building", building)
                .bind("reason", reason)
                .bind("total", total)
                .bind("now", clock.instant())
                .execute());
    }

    void copied(String type, Key last, int copied, int refused) {
        sql.useHandle(handle -> handle.createUpdate("""
            UPDATE search.projection
            SET after_item = :item, after_locale = :locale, copied = copied + :copied, refused = refused + :refused,
                failure = NULL
            WHERE type = :type
            """)
                .bind("type", type)
                .bind("item", last.item())
                .bind("locale", last.locale())
                .bind("copied", copied)
                .bind("refused", refused)
                .execute());
    }

    /** The index that serves has changed. */
    void written(String type) {
        sql.useHandle(
                handle -> handle.execute("UPDATE search.projection SET version = version + 1 WHERE type = ?", type));
    }

    /** By type, a number that moves with each change of the index that serves. */
    Map<String, Long> versions() {
        return sql.withHandle(handle -> handle.createQuery("SELECT type, version FROM search.projection")
                .map((row, context) -> Map.entry(row.getString("type"), row.getLong("version")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was being built serves. */
    void finish(String type) {
        sql.useHandle(handle -> handle.createUpdate("""
            UPDATE search.projection
            SET serving = building, building = NULL, failure = NULL, finished_at = :now, version = version + 1
            WHERE type = :type
            """)
                .bind("type", type)
                .bind("now", clock.instant())
                .execute());
    }

    /** Nothing serves any more. */
    void lose(String type) {
        sql.useHandle(handle -> handle.execute(
                "UPDATE search.projection SET serving = NULL, version = version + 1 WHERE type = ?", type));
    }

    void failed(String type, String failure) {
        sql.useHandle(handle -> handle.execute(
                "UPDATE search.projection SET failure = ? WHERE type = ? AND building IS NOT NULL", failure, type));
    }

    private static Projection read(ResultSet row) throws SQLException {
        return new Projection(
                row.getString("type"),
                row.getString("serving"),
                row.getString("building"),
                row.getString("reason"),
                Projection.key(row.getObject("after_item", UUID.class), row.getString("after_locale")),
                row.getLong("copied"),
                row.getLong("refused"),
                row.getLong("total"),
                row.getString("failure"),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("finished_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
