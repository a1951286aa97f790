package com.mealprep360.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Translations whose source says something else by now, over all items. For editors. */
@ApplicationScoped
public class StaleTranslations {
    @Inject
    Jdbi sql;

    @Inject
    Translations translations;

    /** @param fields how many are out of date */
    public record Entry(
            ContentRef ref,
            String locale,
            String title,
            String sourceLocale,
            String sourceTitle,
            Instant sourceChanged,
            int fields,
            boolean published) {}

    /** @param nextCursor null on the last page */
    public record Report(List<Entry> items, @Nullable String nextCursor) {}

    private record Row(
            ContentRef ref,
            String locale,
            String title,
            String sourceLocale,
            String sourceTitle,
            Instant sourceChanged,
            boolean published,
            ObjectNode basis,
            ObjectNode source) {}

    /**
     * Where the source changed last first. Of the rows of a page those whose source changed in nothing to translate are left
     * out.
     *
     * @throws Problem INVALID_REQUEST for a cursor of another query
     */
    public Report report(@Nullable String token, int limit, Actor actor) {
        Map<String, Object> values = new HashMap<>(Map.of("actor", actor.subject()));
        Optional<Cursor> cursor = Cursor.of(token, 3, actor.subject());
        cursor.ifPresent(found -> values.putAll(Map.of(
                "changed",
                found.instant(0),
                "item",
                found.id(1),
                "locale",
                String.valueOf(found.key().get(2)))));
        String after = cursor.isEmpty() ? "" : " AND (w.created_at, l.item_id, l.locale) < (:changed, :item, :locale)";
        List<Row> rows = rows(after, values, limit + 1);
        List<Row> page = rows.subList(0, Math.min(limit, rows.size()));
        return new Report(
                page.stream()
                        .map(this::entry)
                        .filter(entry -> entry.fields() > 0)
                        .toList(),
                rows.size() <= limit ? null : key(page.get(limit - 1)).token(actor.subject()));
    }

    private Entry entry(Row row) {
        return new Entry(
                row.ref(),
                row.locale(),
                row.title(),
                row.sourceLocale(),
                row.sourceTitle(),
                row.sourceChanged(),
                translations
                        .changed(row.ref().type(), row.basis(), row.source())
                        .size(),
                row.published());
    }

    /** The documents are read of the rows of the page alone. */
    private List<Row> rows(String after, Map<String, Object> values, int limit) {
        return sql.withHandle(handle -> handle.createQuery("""
            WITH page AS (
              SELECT i.type, l.item_id, l.locale, l.working_revision, l.published_revision IS NOT NULL AS published,
                     l.source_revision, i.source_locale, w.id AS source_working, w.created_at AS changed
              FROM editorial.localization l
              JOIN editorial.item i ON i.id = l.item_id
              JOIN editorial.localization s ON s.item_id = l.item_id AND s.locale = i.source_locale
              JOIN editorial.revision w ON w.id = s.working_revision
              WHERE l.source_revision IS NOT NULL AND l.source_revision <> s.working_revision
                AND i.trashed_at IS NULL AND (i.ownership = 'editorial' OR i.owner = :actor)
            """ + after + """
             ORDER BY w.created_at DESC, l.item_id DESC, l.locale DESC LIMIT :limit)
            SELECT p.type, p.item_id, p.locale, here.title, p.source_locale, source.title AS source_title, p.changed,
                   p.published, basis.document AS basis, source.document AS source
            FROM page p
            JOIN editorial.revision here ON here.id = p.working_revision
            JOIN editorial.revision basis ON basis.id = p.source_revision
            JOIN editorial.revision source ON source.id = p.source_working
            ORDER BY p.changed DESC, p.item_id DESC, p.locale DESC
            """)
                .bindMap(values)
                .bind("limit", limit)
                .map((row, context) -> new Row(
                        new ContentRef(row.getString("type"), row.getObject("item_id", UUID.class)),
                        row.getString("locale"),
                        row.getString("title"),
                        row.getString("source_locale"),
                        row.getString("source_title"),
                        row.getTimestamp("changed").toInstant(),
                        row.getBoolean("published"),
                        Json.object(row.getString("basis")),
                        Json.object(row.getString("source"))))
                .list());
    }

    private static Cursor key(Row last) {
        return new Cursor(
                List.of(last.sourceChanged().toString(), last.ref().id().toString(), last.locale()));
    }
}
