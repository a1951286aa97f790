package com.mealprep360.editorial;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody, at which step, and how long: what is up for review, handed back, approved and not yet public,
 * or assigned. For editors.
 */
@ApplicationScoped
public class Waiting {
    private static final String FROM = """
            FROM editorial.localization l
            JOIN editorial.item i ON i.id = l.item_id
            WHERE (l.workflow <> 'draft' OR l.assignee IS NOT NULL)
              AND (l.workflow <> 'approved' OR l.assignee IS NOT NULL
                   OR l.published_revision IS DISTINCT FROM l.working_revision)
              AND i.trashed_at IS NULL AND (i.ownership = 'editorial' OR i.owner = :actor)
            """;

    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    /**
     * One locale of an item that waits.
     *
     * @param since when it came to this step
     * @param due by when somebody is to see to it
     */
    public record Entry(
            ContentRef ref,
            String locale,
            String title,
            String workflow,
            Instant since,
            @Nullable String assignee,
            @Nullable Instant due) {}

    /** @param oldest since when the one that waits longest does */
    public record Step(String workflow, long count, long overdue, Instant oldest) {}

    /** @param nextCursor null on the last page */
    public record Report(
            List<Step> steps, List<Entry> items, @Nullable String nextCursor) {}

    /**
     * The longest first.
     *
     * @param type only of this type; null for all
     * @param workflow only at this step; null for all
     * @param assignee only what this subject is to see to; null for all
     * @param overdue only what should have been done by now
     * @throws Problem INVALID_REQUEST for a cursor of another query
     */
    public Report report(
            @Nullable String type,
            @Nullable String workflow,
            @Nullable String assignee,
            boolean overdue,
            @Nullable String token,
            int limit,
            Actor actor) {
        Map<String, Object> values = new HashMap<>(Map.of("actor", actor.subject(), "now", clock.instant()));
        String of = conditions(values, type, assignee, overdue);
        String at = workflow == null ? "" : " AND l.workflow = :workflow";
        if (workflow != null) {
            values.put("workflow", workflow);
        }
        Optional<Cursor> cursor = Cursor.of(token, 3, type, workflow, assignee, overdue, actor.subject());
        String after =
                cursor.isEmpty() ? "" : " AND (l.workflow_since, l.item_id, l.locale) > (:since, :item, :locale)";
        cursor.ifPresent(found -> values.putAll(Map.of(
                "since",
                found.instant(0),
                "item",
                found.id(1),
                "locale",
                String.valueOf(found.key().get(2)))));
        return sql.withHandle(handle -> {
            List<Step> steps = handle.createQuery("""
                SELECT l.workflow, count(*) AS count, count(*) FILTER (WHERE l.due_at < :now) AS overdue,
                       min(l.workflow_since) AS oldest
                """ + FROM + of + " GROUP BY l.workflow ORDER BY l.workflow")
                    .bindMap(values)
                    .map((row, context) -> new Step(
                            row.getString("workflow"),
                            row.getLong("count"),
                            row.getLong("overdue"),
                            row.getTimestamp("oldest").toInstant()))
                    .list();
            List<Entry> found = handle.createQuery("""
                SELECT i.type, l.item_id, l.locale, l.workflow, l.workflow_since, l.assignee, l.due_at,
                       (SELECT r.title FROM editorial.revision r WHERE r.id = l.working_revision) AS title
                """ + FROM + of + at + after
                            + " ORDER BY l.workflow_since, l.item_id, l.locale LIMIT :limit")
                    .bindMap(values)
                    .bind("limit", limit + 1)
                    .map((row, context) -> entry(row))
                    .list();
            return found.size() <= limit
                    ? new Report(steps, found, null)
                    : new Report(
                            steps,
                            found.subList(0, limit),
                            key(found.get(limit - 1)).token(type, workflow, assignee, overdue, actor.subject()));
        });
    }

    private static String conditions(
            Map<String, Object> values, @Nullable String type, @Nullable String assignee, boolean overdue) {
        StringBuilder where = new StringBuilder();
        if (type != null) {
            where.append(" AND i.type = :type");
            values.put("type", type);
        }
        if (assignee != null) {
            where.append(" AND l.assignee = :assignee");
            values.put("assignee", assignee);
        }
        return where.append(overdue ? " AND l.due_at < :now" : "").toString();
    }

    private static Cursor key(Entry last) {
        return new Cursor(List.of(last.since().toString(), last.ref().id().toString(), last.locale()));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new ContentRef(row.getString("type"), row.getObject("item_id", UUID.class)),
                row.getString("locale"),
                row.getString("title"),
                row.getString("workflow"),
                row.getTimestamp("workflow_since").toInstant(),
                row.getString("assignee"),
                WorkingRows.instant(row, "due_at"));
    }
}
