package com.mealprep360.editorial;

import com.mealprep360.kernel.Clocks;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What went live when, of what is live: the past of the calendar. */
@ApplicationScoped
class Publications {
    private static final String SELECT = """
            SELECT i.type, l.item_id, l.locale, l.first_published_at, r.title
            FROM editorial.localization l
            JOIN editorial.item i ON i.id = l.item_id
            JOIN editorial.revision r ON r.id = l.published_revision
            WHERE l.first_published_at >= :from AND l.first_published_at < :until
              AND (CAST(:at AS timestamptz) IS NULL OR (l.first_published_at, l.item_id, l.locale) < (:at, :item, :locale))
            ORDER BY l.first_published_at DESC, l.item_id DESC, l.locale DESC LIMIT :limit
            """;

    @Inject
    Jdbi sql;

    /**
     * One locale of an item that is live.
     *
     * @param title of what is live
     * @param at when the locale first went live
     */
    record Publication(ContentRef ref, String locale, String title, Instant at) {}

    /** @param nextCursor null on the last page */
    record Page(List<Publication> items, @Nullable String nextCursor) {}

    /**
     * The latest first.
     *
     * @param from and until: UTC instants, the second one left out
     * @throws Problem INVALID_REQUEST for no instant, or a cursor of another query
     */
    Page between(String from, String until, @Nullable String token, int limit) {
        Instant after = Clocks.instant("from", from);
        Instant before = Clocks.instant("until", until);
        Cursor cursor = Cursor.of(token, 3, from, until).orElse(null);
        List<Publication> found = sql.withHandle(handle -> handle.createQuery(SELECT)
                .bind("from", after)
                .bind("until", before)
                .bind("at", cursor == null ? null : cursor.instant(0))
                .bind("item", cursor == null ? null : cursor.id(1))
                .bind(
                        "locale",
                        cursor == null ? null : String.valueOf(cursor.key().get(2)))
                .bind("limit", limit + 1)
                .map((row, context) -> new Publication(
                        new ContentRef(row.getString("type"), row.getObject("item_id", UUID.class)),
                        row.getString("locale"),
                        row.getString("title"),
                        row.getTimestamp("first_published_at").toInstant()))
                .list());
        return found.size() <= limit
                ? new Page(found, null)
                : new Page(found.subList(0, limit), key(found.get(limit - 1)).token(from, until));
    }

    private static Cursor key(Publication last) {
        return new Cursor(List.of(last.at().toString(), last.ref().id().toString(), last.locale()));
    }
}
