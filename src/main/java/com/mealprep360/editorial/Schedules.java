package com.mealprep360.editorial;

import com.mealprep360.editorial.redirects.Successors;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All schedules, those that are over too. */
@ApplicationScoped
class Schedules {
    private static final String SELECT = """
            SELECT s.id, i.type, s.item_id, s.locale, s.action, s.at, s.revision_id, r.number, r.title, s.expected_live, s.state,
                   s.successor_id, n.type AS successor_type,
                   s.created_by, s.created_at, s.finished_at, s.reason, s.message
            FROM editorial.schedule s
            JOIN editorial.item i ON i.id = s.item_id
            JOIN editorial.revision r ON r.id = s.revision_id
            LEFT JOIN editorial.item n ON n.id = s.successor_id
            WHERE\s""";

    @Inject
    Jdbi sql;

    /** A schedule that is due: only where it is, to be locked behind its item. @param succeeded whether something is to take a place */
    record Due(UUID id, ContentRef ref, String locale, boolean succeeded) {}

    Schedule add(
            UUID id,
            Items.Open open,
            PlannedChanges.Kind action,
            Instant at,
            @Nullable UUID expected,
            @Nullable ContentRef successor,
            String by,
            Instant now) {
        sql.useHandle(handle -> handle.createUpdate("""
            INSERT INTO editorial.schedule
              (id, item_id, locale, action, at, revision_id, slug, expected_live, successor_id, state, created_by,
               created_at)
            VALUES (:id, :item, :locale, :action, :at, :revision, :slug, CAST(:expected AS uuid), CAST(:successor AS uuid), 'waiting', :by,
              :now)
            """)
                .bind("id", id)
                .bind("item", open.ref().id())
                .bind("locale", open.localization().locale())
                .bind("action", action.name())
                .bind("at", at)
                .bind("revision", open.working().id())
                .bind("slug", open.localization().slug())
                .bind("expected", expected == null ? null : expected.toString())
                .bind("successor", successor == null ? null : successor.id().toString())
                .bind("by", by)
                .bind("now", now)
                .execute());
        return find(open.ref(), id).orElseThrow();
    }

    Optional<Schedule> find(ContentRef ref, UUID id) {
        return sql.withHandle(handle -> handle.createQuery(SELECT + "s.item_id = :item AND s.id = :id")
                .bind("item", ref.id())
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** Of one item in all its locales: what is still to come first, then what is over, the latest first. At most 100. */
    List<Schedule> of(ContentRef ref) {
        return sql.withHandle(handle -> handle.createQuery(SELECT + """
            s.item_id = :item
            ORDER BY s.state <> 'waiting', CASE WHEN s.state = 'waiting' THEN s.at END, s.at DESC, s.id LIMIT 100
            """)
                .bind("item", ref.id())
                .map((row, context) -> read(row))
                .list());
    }

    /** Those of one locale that are still to come, in the order in which they happen. */
    List<Schedule> waiting(ContentRef ref, String locale) {
        return sql.withHandle(handle -> handle.createQuery(
                        SELECT + "s.item_id = :item AND s.locale = :locale AND s.state = 'waiting' ORDER BY s.at, s.id")
                .bind("item", ref.id())
                .bind("locale", locale)
                .map((row, context) -> read(row))
                .list());
    }

    void move(UUID id, Instant to) {
        sql.useHandle(handle -> handle.createUpdate("UPDATE editorial.schedule SET at = :at WHERE id = :id")
                .bind("id", id)
                .bind("at", to)
                .execute());
    }

    /** @param live what has to be live by then; empty if nothing has */
    void expect(UUID id, Optional<UUID> live) {
        sql.useHandle(handle -> handle.createUpdate(
                        "UPDATE editorial.schedule SET expected_live = CAST(:live AS uuid) WHERE id = :id")
                .bind("id", id)
                .bind("live", live.map(UUID::toString).orElse(null))
                .execute());
    }

    /** @param values of the placeholders of the condition, with {@code limit} */
    List<Schedule> where(String condition, Map<String, Object> values) {
        return sql.withHandle(handle -> handle.createQuery(SELECT + condition + " ORDER BY s.at, s.id LIMIT :limit")
                .bindMap(values)
                .map((row, context) -> read(row))
                .list());
    }

    /** What is due, the oldest first; what failed a moment ago is left out. */
    List<Due> due(Instant now, int limit) {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT s.id, i.type, s.item_id, s.locale, s.successor_id IS NOT NULL AS succeeded
            FROM editorial.schedule s JOIN editorial.item i ON i.id = s.item_id
            WHERE s.state = 'waiting' AND s.at <= :now AND s.retry_at <= :now ORDER BY s.at, s.id LIMIT :limit
            """)
                .bind("now", now)
                .bind("limit", limit)
                .map((row, context) -> new Due(
                        row.getObject("id", UUID.class),
                        new ContentRef(row.getString("type"), row.getObject("item_id", UUID.class)),
                        row.getString("locale"),
                        row.getBoolean("succeeded")))
                .list());
    }

    /** Takes those that are waiting until the end of the transaction, but for those that another node has taken. */
    Set<UUID> claim(Collection<UUID> ids) {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT id FROM (
              SELECT id, pg_try_advisory_xact_lock(hashtextextended('schedule ' || id, 360)) AS mine
              FROM editorial.schedule WHERE id = ANY (:ids) AND state = 'waiting'
            ) waiting WHERE mine
            """)
                .bindArray("ids", UUID.class, ids.toArray())
                .mapTo(UUID.class)
                .collect(Collectors.toSet()));
    }

    /** Those of these that are still to come. */
    List<Schedule> waiting(Collection<UUID> ids) {
        return sql.withHandle(
                handle -> handle.createQuery(SELECT + "s.id = ANY (:ids) AND s.state = 'waiting' ORDER BY s.at, s.id")
                        .bindArray("ids", UUID.class, ids.toArray())
                        .map((row, context) -> read(row))
                        .list());
    }

    /** How late the oldest is that is due and not done; 0 if none is. */
    double oldestSeconds(Instant now) {
        return sql.withHandle(handle ->
                handle.createQuery("""
            SELECT coalesce(extract(epoch FROM CAST(:now AS timestamptz) - min(at)), 0)
            FROM editorial.schedule WHERE state = 'waiting' AND at <= :now
            """).bind("now", now).mapTo(Double.class).one());
    }

    /** Ends one that is waiting. @param problem why it did not happen, if it did not */
    void end(UUID id, Schedule.State state, @Nullable Problem problem, Instant now) {
        sql.useHandle(handle -> handle.createUpdate("""
            UPDATE editorial.schedule SET state = :state, finished_at = :now, reason = :reason, message = :message
            WHERE id = :id AND state = 'waiting'
            """)
                .bind("id", id)
                .bind("state", state.name())
                .bind("now", now)
                .bind("reason", problem == null ? null : problem.type().slug())
                .bind("message", problem == null ? null : problem.detail())
                .execute());
    }

    /** Counts a failure that is nobody's fault, and puts it off, longer each time. Returns how many there were. */
    int failed(UUID id, Instant now) {
        return sql.withHandle(handle -> handle.createQuery("""
            UPDATE editorial.schedule
            SET attempts = attempts + 1, retry_at = CAST(:now AS timestamptz) + interval '0.5 s' * power(2, attempts)
            WHERE id = :id RETURNING attempts
            """)
                .bind("id", id)
                .bind("now", now)
                .mapTo(Integer.class)
                .one());
    }

    private static Schedule read(ResultSet row) throws SQLException {
        return new Schedule(
                row.getObject("id", UUID.class),
                new ContentRef(row.getString("type"), row.getObject("item_id", UUID.class)),
                row.getString("locale"),
                row.getString("title"),
                PlannedChanges.Kind.valueOf(row.getString("action")),
                row.getTimestamp("at").toInstant(),
                row.getObject("revision_id", UUID.class),
                row.getInt("number"),
                row.getObject("expected_live", UUID.class),
                Successors.of(row),
                Schedule.State.valueOf(row.getString("state")),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant(),
                WorkingRows.instant(row, "finished_at"),
                row.getString("reason"),
                row.getString("message"));
    }
}
