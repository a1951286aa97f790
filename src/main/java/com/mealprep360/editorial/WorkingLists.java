package com.mealprep360.editorial;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.Text;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Tables of what an actor may work on: one's own, and for editors all that is editorial. Each item in its source locale. */
@ApplicationScoped
public class WorkingLists {
    private static final Map<String, String> ORDERS = Map.of(
            "updatedAt", "l.updated_at, i.id",
            "-updatedAt", "l.updated_at DESC, i.id DESC",
            "createdAt", "i.created_at, i.id",
            "-createdAt", "i.created_at DESC, i.id DESC",
            "title", "l.title_key COLLATE \"C\", i.id",
            "-title", "l.title_key COLLATE \"C\" DESC, i.id DESC");

    private static final int FARTHEST = 10_000;

    @Inject
    Jdbi sql;

    /** @param total how many there are on all pages */
    public record WorkingPage(List<WorkingItem.Row> items, long total) {}

    /** @throws Problem INVALID_REQUEST beyond the 10,000th item: nobody pages that far, and each page would cost more */
    public WorkingPage page(String type, WorkingQuery query, Actor actor) {
        if ((long) query.page() * query.limit() > FARTHEST) {
            throw invalid("#/query/page", "maximum", "times limit must be at most " + FARTHEST + "; filter instead");
        }
        Map<String, Object> values = new HashMap<>(Map.of("type", type, "actor", actor.subject()));
        String from =
                "FROM editorial.item i JOIN editorial.localization l ON l.item_id = i.id AND l.locale = i.source_locale WHERE "
                        + conditions(query, actor, values);
        return sql.withHandle(handle -> {
            long total = handle.createQuery("SELECT count(*) " + from)
                    .bindMap(values)
                    .mapTo(Long.class)
                    .one();
            List<WorkingItem.Row> rows = handle.createQuery(
                            """
              SELECT i.id, i.type, i.owner, i.ownership, i.trashed_at, l.locale, l.slug, l.workflow, l.updated_at,
                     l.published_revision IS NOT NULL AS published,
                     l.published_revision IS DISTINCT FROM l.working_revision AS changed,
                     (SELECT r.title FROM editorial.revision r WHERE r.id = l.working_revision) AS title
              """ + from + " ORDER BY " + ORDERS.get(query.sort()) + " LIMIT :limit OFFSET :offset")
                    .bindMap(values)
                    .bind("limit", query.limit())
                    .bind("offset", (query.page() - 1) * query.limit())
                    .map((row, context) -> WorkingRows.line(row))
                    .list();
            return new WorkingPage(rows, total);
        });
    }

    private static String conditions(WorkingQuery query, Actor actor, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("i.type = :type");
        where.append(
                query.mine() || !actor.isEditor()
                        ? " AND i.owner = :actor"
                        : " AND (i.owner = :actor OR i.ownership = 'editorial')");
        where.append(query.trashed() ? " AND i.trashed_at IS NOT NULL" : " AND i.trashed_at IS NULL");
        if (query.owner() != null) {
            where.append(" AND i.owner = :owner");
            values.put("owner", query.owner());
        }
        if (query.workflow() != null) {
            where.append(" AND l.workflow = :workflow");
            values.put("workflow", query.workflow());
        }
        if (query.published() != null) {
            where.append(
                    query.published() ? " AND l.published_revision IS NOT NULL" : " AND l.published_revision IS NULL");
        }
        if (query.text() != null) {
            where.append(" AND (l.title_key LIKE :text OR l.slug LIKE :text)");
            values.put("text", "%" + Text.fold(query.text()).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return where.toString();
    }
}
