package com.mealprep360.editorial.releases;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_FOUND;

import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All releases, those that are over too. */
@ApplicationScoped
class Releases {
    private static final String SELECT = """
            SELECT r.*, (SELECT count(*) FROM editorial.release_entry e WHERE e.release_id = r.id) AS entries
            FROM editorial.release r WHERE\s""";

    @Inject
    Jdbi sql;

    /** @param nextCursor null on the last page */
    record ReleasePage(List<Release> items, @Nullable String nextCursor) {}

    void add(UUID id, String title, @Nullable String note, String by, Instant now) {
        sql.useHandle(handle -> handle.createUpdate("""
            INSERT INTO editorial.release (id, version, title, note, state, created_by, created_at)
            VALUES (:id, :version, :title, :note, 'open', :by, :now)
            """)
                .bind("id", id)
                .bind("version", Ids.next())
                .bind("title", title)
                .bind("note", note)
                .bind("by", by)
                .bind("now", now)
                .execute());
    }

    Optional<Release> find(UUID id) {
        return sql.withHandle(handle -> handle.createQuery(SELECT + "r.id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** @throws Problem EDITORIAL_NOT_FOUND */
    Release require(UUID id) {
        return find(id).orElseThrow(Releases::notFound);
    }

    /** Locks it until the end of the transaction. @throws Problem EDITORIAL_NOT_FOUND */
    Release lock(UUID id) {
        sql.useHandle(handle -> handle.execute("SELECT FROM editorial.release WHERE id = ? FOR UPDATE", id));
        return require(id);
    }

    /** Locks one that is scheduled until the end of the transaction; empty if it is not, or somebody else is at it. */
    Optional<Release> claim(UUID id) {
        return sql.withHandle(handle -> handle.createQuery(
                                "SELECT id FROM editorial.release WHERE id = ? AND state = 'scheduled' FOR UPDATE SKIP LOCKED")
                        .bind(0, id)
                        .mapTo(UUID.class)
                        .findOne())
                .flatMap(this::find);
    }

    /** The newest first. @throws Problem INVALID_REQUEST for a cursor of another query */
    ReleasePage page(Release.@Nullable State state, @Nullable String token, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("limit", limit + 1));
        StringBuilder where = new StringBuilder("TRUE");
        if (state != null) {
            where.append(" AND r.state = :state");
            values.put("state", state.name());
        }
        Cursor.of(token, 2, state).ifPresent(cursor -> {
            where.append(" AND (r.created_at, r.id) < (:at, :id)");
            values.put("at", cursor.instant(0));
            values.put("id", cursor.id(1));
        });
        List<Release> found = sql.withHandle(
                handle -> handle.createQuery(SELECT + where + " ORDER BY r.created_at DESC, r.id DESC LIMIT :limit")
                        .bindMap(values)
                        .map((row, context) -> read(row))
                        .list());
        if (found.size() <= limit) {
            return new ReleasePage(found, null);
        }
        Release last = found.get(limit - 1);
        return new ReleasePage(
                found.subList(0, limit),
                new Cursor(List.of(last.createdAt().toString(), last.id().toString())).token(state));
    }

    /** Changes columns of it, and its version. @param values in the order of the question marks */
    Release change(UUID id, String assignments, @Nullable Object... values) {
        sql.useHandle(handle -> {
            var update =
                    handle.createUpdate("UPDATE editorial.release SET " + assignments + ", version = ? WHERE id = ?");
            int place = 0;
            for (@Nullable Object value : values) {
                update.bind(place++, value);
            }
            update.bind(place++, Ids.next()).bind(place, id).execute();
        });
        return require(id);
    }

    void delete(UUID id) {
        sql.useHandle(handle -> handle.execute("DELETE FROM editorial.release WHERE id = ?", id));
    }

    /** What is due, the oldest first; what failed a moment ago is left out. */
    List<UUID> due(Instant now, int limit) {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT id FROM editorial.release WHERE state = 'scheduled' AND at <= :now AND retry_at <= :now
            ORDER BY at, id LIMIT :limit
            """)
                .bind("now", now)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }

    double oldestSeconds(Instant now) {
        return sql.withHandle(handle ->
                handle.createQuery("""
            SELECT coalesce(extract(epoch FROM CAST(:now AS timestamptz) - min(at)), 0)
            FROM editorial.release WHERE state = 'scheduled' AND at <= :now
            """).bind("now", now).mapTo(Double.class).one());
    }

    /** Counts a failure that is nobody's fault, and puts it off, longer each time. Returns how many there were. */
    int failed(UUID id, Instant now) {
        return sql.withHandle(handle -> handle.createQuery("""
            UPDATE editorial.release
            SET attempts = attempts + 1, retry_at = CAST(:now AS timestamptz) + interval '0.5 s' * power(2, attempts)
            WHERE id = :id RETURNING attempts
            """)
                .bind("id", id)
                .bind("now", now)
                .mapTo(Integer.class)
                .one());
    }

    private static Problem notFound() {
        return EDITORIAL_NOT_FOUND.because("There is no release with this id.");
    }

    private static Release read(ResultSet row) throws SQLException {
        return new Release(
                row.getObject("id", UUID.class),
                row.getObject("version", UUID.class),
                row.getString("title"),
                row.getString("note"),
                Release.State.valueOf(row.getString("state")),
                row.getInt("entries"),
                instant(row, "at"),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("scheduled_by"),
                row.getString("published_by"),
                instant(row, "published_at"),
                row.getString("rolled_back_by"),
                instant(row, "rolled_back_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
