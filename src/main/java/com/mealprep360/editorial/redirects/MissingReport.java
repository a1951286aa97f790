package com.mealprep360.editorial.redirects;

import static com.mealprep360.kernel.problems.KernelProblem.NOT_FOUND;

import com.mealprep360.editorial.redirects.Places.Place;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for and led nowhere. However many paths somebody makes up, the report stays as long as it is: those that were
 * asked for least go first, of these the ones that were not asked for longest; and what nobody asks for any more goes in any case.
 */
@ApplicationScoped
public class MissingReport {
    static final int MOST = 10_000;
    private static final Duration KEPT = Duration.ofDays(60);
    private static final int SUGGESTIONS = 3;

    @Inject
    Jdbi sql;

    @Inject
    Places places;

    @Inject
    Clock clock;

    record Missing(UUID id, SitePath path, long count, Instant firstSeenAt, Instant lastSeenAt) {}

    /** @param nextCursor null on the last page */
    record MissingPage(List<Missing> items, @Nullable String nextCursor) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(Map<String, Long> counts) {
        List<Map.Entry<String, Long>> sorted =
                counts.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        Instant now = clock.instant();
        sql.useHandle(handle -> {
            // Nodes that write the same paths in two orders would wait for each other.
            handle.execute("LOCK TABLE editorial.missing IN SHARE ROW EXCLUSIVE MODE");
            handle.createUpdate("""
                INSERT INTO editorial.missing AS m (id, path, count, first_seen_at, last_seen_at)
                SELECT id, path, count, :now, :now FROM unnest(:ids, :paths, :counts) AS seen (id, path, count)
                ON CONFLICT (path) DO UPDATE SET count = m.count + excluded.count, last_seen_at = excluded.last_seen_at
                """)
                    .bind("now", now)
                    .bindArray(
                            "ids",
                            UUID.class,
                            sorted.stream().map(one -> Ids.next()).toList())
                    .bindArray(
                            "paths",
                            String.class,
                            sorted.stream().map(Map.Entry::getKey).toList())
                    .bindArray(
                            "counts",
                            Long.class,
                            sorted.stream().map(Map.Entry::getValue).toList())
                    .execute();
            handle.createUpdate("""
                DELETE FROM editorial.missing WHERE last_seen_at < :old OR id IN (
                  SELECT id FROM editorial.missing ORDER BY count DESC, last_seen_at DESC, id DESC OFFSET :most)
                """)
                    .bind("old", now.minus(KEPT))
                    .bind("most", MOST)
                    .execute();
        });
    }

    /** The path leads somewhere now. */
    void found(SitePath path) {
        sql.useHandle(handle -> handle.execute("DELETE FROM editorial.missing WHERE path = ?", path.text()));
    }

    /** @throws Problem NOT_FOUND */
    @Transactional
    public void dismiss(UUID id) {
        if (sql.withHandle(handle -> handle.execute("DELETE FROM editorial.missing WHERE id = ?", id)) == 0) {
            throw NOT_FOUND.because("No missing path has this id; GET /api/redirects/missing lists them.");
        }
    }

    /** The most wanted first. @throws Problem INVALID_REQUEST for a cursor of another query */
    MissingPage page(@Nullable String token, int limit) {
        Optional<Cursor> cursor = Cursor.of(token, 3);
        List<Missing> found = sql.withHandle(handle -> handle.createQuery("""
            SELECT id, path, count, first_seen_at, last_seen_at FROM editorial.missing
            WHERE (count, last_seen_at, id) < (:count, :at, :id) OR :first
            ORDER BY count DESC, last_seen_at DESC, id DESC LIMIT :limit
            """)
                .bind("first", cursor.isEmpty())
                .bind("count", cursor.map(key -> key.number(0)).orElse(0L))
                .bind("at", cursor.map(key -> key.instant(1)).orElse(Instant.EPOCH))
                .bind("id", cursor.map(key -> key.id(2)).orElse(new UUID(0, 0)))
                .bind("limit", limit + 1)
                .map((row, context) -> new Missing(
                        row.getObject("id", UUID.class),
                        new SitePath(row.getString("path")),
                        row.getLong("count"),
                        row.getTimestamp("first_seen_at").toInstant(),
                        row.getTimestamp("last_seen_at").toInstant()))
                .list());
        if (found.size() <= limit) {
            return new MissingPage(found, null);
        }
        Missing last = found.get(limit - 1);
        return new MissingPage(
                found.subList(0, limit),
                new Cursor(List.of(
                                Long.toString(last.count()),
                                last.lastSeenAt().toString(),
                                last.id().toString()))
                        .token());
    }

    /** Published items whose slugs, or former ones, look like the end of the path; the likeliest first. */
    List<Place> suggestions(SitePath path) {
        String end = path.text().substring(path.text().lastIndexOf('/') + 1);
        return sql
                .withHandle(handle -> handle.createQuery(
                                "SELECT item_id, locale FROM editorial.similar_slugs(:text, :most)")
                        .bind("text", end)
                        .bind("most", SUGGESTIONS)
                        .map((row, context) ->
                                places.ofItem(row.getObject("item_id", UUID.class), row.getString("locale")))
                        .list())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
