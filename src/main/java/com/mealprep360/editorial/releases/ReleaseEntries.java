package com.mealprep360.editorial.releases;

import com.mealprep360.editorial.PlannedChanges.Before;
import com.mealprep360.editorial.PlannedChanges.Kind;
import com.mealprep360.editorial.PlannedChanges.Pinned;
import com.mealprep360.editorial.PlannedChanges.Planned;
import com.mealprep360.editorial.redirects.Successors;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What releases do. */
@ApplicationScoped
class ReleaseEntries {
    private static final String SELECT = """
            SELECT e.*, i.type, n.type AS successor_type, r.title, r.number, b.number AS before_number,
                   l.working_revision <> e.revision_id AS outdated
            FROM editorial.release_entry e
            JOIN editorial.item i ON i.id = e.item_id
            JOIN editorial.localization l ON l.item_id = e.item_id AND l.locale = e.locale
            JOIN editorial.revision r ON r.id = e.revision_id
            LEFT JOIN editorial.item n ON n.id = e.successor_id
            LEFT JOIN editorial.revision b ON b.id = e.was_live
            WHERE e.release_id = :release\s""";
    private static final String ORDER = " ORDER BY e.item_id, e.locale LIMIT :limit";

    @Inject
    Jdbi sql;

    /** @param nextCursor null on the last page */
    record EntryPage(List<ReleaseEntry> items, @Nullable String nextCursor) {}

    /** Adds one, or replaces that of the same locale. */
    void put(UUID release, Pinned pinned, String by, Instant now) {
        Planned planned = pinned.planned();
        UUID expected = planned.expected();
        ContentRef successor = planned.successor();
        sql.useHandle(handle -> handle.createUpdate("""
            INSERT INTO editorial.release_entry
              (release_id, item_id, locale, action, revision_id, slug, expected_live, successor_id, approved, added_by,
               added_at)
            VALUES (:release, :item, :locale, :action, :revision, :slug, CAST(:expected AS uuid), CAST(:successor AS uuid), :approved,
              :by, :now)
            ON CONFLICT (release_id, item_id, locale) DO UPDATE SET
              action = excluded.action, revision_id = excluded.revision_id, slug = excluded.slug,
              expected_live = excluded.expected_live, successor_id = excluded.successor_id, approved = excluded.approved, added_by = excluded.added_by,
              added_at = excluded.added_at, reason = NULL, message = NULL
            """)
                .bind("release", release)
                .bind("item", planned.ref().id())
                .bind("locale", planned.locale())
                .bind("action", planned.kind().name())
                .bind("revision", planned.revision())
                .bind("slug", pinned.slug())
                .bind("expected", expected == null ? null : expected.toString())
                .bind("successor", successor == null ? null : successor.id().toString())
                .bind("approved", planned.approved())
                .bind("by", by)
                .bind("now", now)
                .execute());
    }

    boolean remove(UUID release, UUID item, String locale) {
        return sql.withHandle(handle -> handle.execute(
                        "DELETE FROM editorial.release_entry WHERE release_id = ? AND item_id = ? AND locale = ?",
                        release,
                        item,
                        locale))
                > 0;
    }

    Optional<ReleaseEntry> find(UUID release, UUID item, String locale) {
        return query(release, "AND e.item_id = :item AND e.locale = :locale", Map.of("item", item, "locale", locale), 1)
                .stream()
                .findFirst();
    }

    /** All of them, by item and locale. */
    List<ReleaseEntry> all(UUID release) {
        return query(release, "", Map.of(), ReleaseEditing.MOST_ENTRIES);
    }

    /** By item and locale. @throws Problem INVALID_REQUEST for a cursor of another query */
    EntryPage page(UUID release, @Nullable String token, int limit) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder after = new StringBuilder();
        Cursor.of(token, 2, release).ifPresent(cursor -> {
            after.append("AND (e.item_id, e.locale) > (:item, :locale)");
            values.put("item", cursor.id(0));
            values.put("locale", String.valueOf(cursor.key().get(1)));
        });
        List<ReleaseEntry> found = query(release, after.toString(), values, limit + 1);
        if (found.size() <= limit) {
            return new EntryPage(found, null);
        }
        Planned last = found.get(limit - 1).planned();
        return new EntryPage(
                found.subList(0, limit), new Cursor(List.of(last.ref().id().toString(), last.locale())).token(release));
    }

    /** All are approved from now on. */
    void approve(UUID release) {
        sql.useHandle(handle ->
                handle.execute("UPDATE editorial.release_entry SET approved = true WHERE release_id = ?", release));
    }

    /** What was live before, now that it has happened. */
    void happened(UUID release, List<Before> done) {
        batch(
                "was_live = CAST(:live AS uuid), was_published_at = :since, reason = NULL, message = NULL",
                release,
                done,
                (batch, before) -> {
                    UUID live = before.revision();
                    batch.bind("live", live == null ? null : live.toString()).bind("since", before.since());
                    return before.planned();
                });
    }

    /** Why they kept the release from happening, or were kept as they are. */
    void obstacles(UUID release, Map<Planned, Problem> obstacles, boolean kept) {
        batch("reason = :reason, message = :message, kept = :kept", release, obstacles.entrySet(), (batch, entry) -> {
            batch.bind("reason", entry.getValue().type().slug())
                    .bind("message", entry.getValue().detail())
                    .bind("kept", kept);
            return entry.getKey();
        });
    }

    /** Binds what is to be set of one entry, and says which it is. */
    private interface Binding<T> {
        Planned bind(PreparedBatch batch, T one);
    }

    private <T> void batch(String assignments, UUID release, Collection<T> all, Binding<T> binding) {
        if (all.isEmpty()) {
            return;
        }
        sql.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("UPDATE editorial.release_entry SET " + assignments
                    + " WHERE release_id = :release AND item_id = :item AND locale = :locale");
            for (T one : all) {
                Planned planned = binding.bind(batch, one);
                batch.bind("release", release)
                        .bind("item", planned.ref().id())
                        .bind("locale", planned.locale())
                        .add();
            }
            batch.execute();
        });
    }

    private List<ReleaseEntry> query(UUID release, String condition, Map<String, Object> values, int limit) {
        return sql.withHandle(handle -> handle.createQuery(SELECT + condition + ORDER)
                .bindMap(values)
                .bind("release", release)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    private static ReleaseEntry read(ResultSet row) throws SQLException {
        int beforeNumber = row.getInt("before_number");
        return new ReleaseEntry(
                new Planned(
                        new ContentRef(row.getString("type"), row.getObject("item_id", UUID.class)),
                        row.getString("locale"),
                        Kind.valueOf(row.getString("action")),
                        row.getObject("revision_id", UUID.class),
                        row.getObject("expected_live", UUID.class),
                        row.getBoolean("approved"),
                        null,
                        Successors.of(row)),
                row.getString("title"),
                row.getString("slug"),
                row.getInt("number"),
                row.getBoolean("outdated"),
                row.getString("added_by"),
                row.getTimestamp("added_at").toInstant(),
                row.getObject("was_live", UUID.class),
                beforeNumber == 0 ? null : beforeNumber,
                Releases.instant(row, "was_published_at"),
                row.getBoolean("kept"),
                row.getString("reason"),
                row.getString("message"));
    }
}
