package com.mealprep360.editorial;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        WorkingConditions conditions = WorkingConditions.of(type, query.filter(), actor);
        String from =
                "FROM editorial.item i JOIN editorial.localization l ON l.item_id = i.id AND l.locale = i.source_locale WHERE "
                        + conditions.all();
        return sql.withHandle(handle -> {
            long total = handle.createQuery("SELECT count(*) " + from)
                    .bindMap(conditions.values())
                    .mapTo(Long.class)
                    .one();
            List<WorkingItem.Row> rows = handle.createQuery(
                            """
              SELECT i.id, i.type, i.owner, i.ownership, i.trashed_at, l.locale, l.slug, l.workflow, l.updated_at,
                     l.published_revision IS NOT NULL AS published,
                     l.published_revision IS DISTINCT FROM l.working_revision AS changed,
                     (SELECT r.title FROM editorial.revision r WHERE r.id = l.working_revision) AS title
              """ + from + " ORDER BY " + ORDERS.get(query.sort()) + " LIMIT :limit OFFSET :offset")
                    .bindMap(conditions.values())
                    .bind("limit", query.limit())
                    .bind("offset", (query.page() - 1) * query.limit())
                    .map((row, context) -> WorkingRows.line(row))
                    .list();
            return new WorkingPage(rows, total);
        });
    }
}
