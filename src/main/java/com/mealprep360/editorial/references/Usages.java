package com.mealprep360.editorial.references;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Where things are used. */
@ApplicationScoped
public class Usages {
    @Inject
    Jdbi sql;

    /**
     * One place that refers to something.
     *
     * @param live whether what the public sees has it; else the working revision
     * @param title that of the working revision
     */
    public record Usage(ContentRef item, String locale, boolean live, String pointer, String title) {}

    /** @param nextCursor null on the last page */
    public record UsagePage(List<Usage> items, @Nullable String nextCursor) {}

    /**
     * The places that refer to this id, in items that the actor may see and that are not in the trash.
     *
     * @throws Problem INVALID_REQUEST for a cursor of another query
     */
    public UsagePage of(UUID target, @Nullable String token, int limit, Actor actor) {
        Map<String, Object> values = new HashMap<>(
                Map.of("target", target, "actor", actor.subject(), "editor", actor.isEditor(), "limit", limit + 1));
        StringBuilder after = new StringBuilder();
        Cursor.of(token, 4, target, actor.subject()).ifPresent(cursor -> {
            after.append("AND (f.item_id, f.locale, f.live, f.pointer) > (:item, :locale, :live, :pointer)");
            values.put("item", cursor.id(0));
            values.put("locale", String.valueOf(cursor.key().get(1)));
            values.put("live", Boolean.valueOf(cursor.key().get(2)));
            values.put("pointer", String.valueOf(cursor.key().get(3)));
        });
        List<Usage> found = sql.withHandle(handle -> handle.createQuery(
                        """
            SELECT i.type, f.item_id, f.locale, f.live, f.pointer, r.title
            FROM editorial.reference f
            JOIN editorial.item i ON i.id = f.item_id
            JOIN editorial.localization l ON l.item_id = f.item_id AND l.locale = f.locale
            JOIN editorial.revision r ON r.id = l.working_revision
            WHERE f.target_id = :target AND i.trashed_at IS NULL
              AND (i.owner = :actor OR (i.ownership = 'editorial' AND :editor))
            """ + after + " ORDER BY f.item_id, f.locale, f.live, f.pointer LIMIT :limit")
                .bindMap(values)
                .map((row, context) -> new Usage(
                        new ContentRef(row.getString("type"), row.getObject("item_id", UUID.class)),
                        row.getString("locale"),
                        row.getBoolean("live"),
                        row.getString("pointer"),
                        row.getString("title")))
                .list());
        if (found.size() <= limit) {
            return new UsagePage(found, null);
        }
        Usage last = found.get(limit - 1);
        return new UsagePage(
                found.subList(0, limit),
                new Cursor(List.of(
                                last.item().id().toString(),
                                last.locale(),
                                String.valueOf(last.live()),
                                last.pointer()))
                        .token(target, actor.subject()));
    }
}
