package com.mealprep360.editorial.redirects;

import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All redirects, as editors said them, and the chains that they make. */
@ApplicationScoped
class Redirects {
    /** How many redirects one may lead through. */
    static final int MOST_HOPS = 50;

    private static final String COLUMNS =
            "SELECT id, from_path, to_path, to_url, item_id, item_type, item_locale, permanent, note, revision, changed_by, changed_at FROM editorial.redirect ";

    @Inject
    Jdbi sql;

    /** @param nextCursor null on the last page */
    record RedirectPage(List<Redirect> items, @Nullable String nextCursor) {}

    /** No other change is under way until the end of the transaction: two at once could each find no loop. */
    void lock() {
        sql.useHandle(handle -> handle.execute("LOCK TABLE editorial.redirect IN SHARE ROW EXCLUSIVE MODE"));
    }

    Optional<Redirect> byId(UUID id) {
        return sql.withHandle(handle -> handle.createQuery(COLUMNS + "WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> read(row))
                .findOne());
    }

    Optional<Redirect> from(SitePath path) {
        return sql.withHandle(handle -> handle.createQuery(COLUMNS + "WHERE from_path = ?")
                .bind(0, path.text())
                .map((row, context) -> read(row))
                .findOne());
    }

    /** @throws Problem INVALID_REQUEST for a cursor of another query */
    RedirectPage page(@Nullable String text, @Nullable String token, int limit) {
        String after = Cursor.of(token, 1, text)
                .map(cursor -> String.valueOf(cursor.key().get(0)))
                .orElse("");
        List<Redirect> found = sql.withHandle(handle -> handle.createQuery(COLUMNS + """
            WHERE from_path > :after AND (CAST(:text AS text) IS NULL
              OR strpos(lower(concat_ws(' ', from_path, to_path, to_url, note)), lower(:text)) > 0)
            ORDER BY from_path LIMIT :limit
            """)
                .bind("after", after)
                .bind("text", text)
                .bind("limit", limit + 1)
                .map((row, context) -> read(row))
                .list());
        if (found.size() <= limit) {
            return new RedirectPage(found, null);
        }
        return new RedirectPage(
                found.subList(0, limit),
                new Cursor(List.of(found.get(limit - 1).from().text())).token(text));
    }

    void write(Redirect redirect) {
        Target target = redirect.target();
        sql.useHandle(handle -> handle.createUpdate("""
            INSERT INTO editorial.redirect (id, from_path, to_path, to_url, item_id, item_type, item_locale, permanent, note,
                                            revision, changed_by, changed_at)
            VALUES (:id, :from, :path, :url, :item, :type, :locale, :permanent, :note, :revision, :by, :at)
            ON CONFLICT (id) DO UPDATE SET
              from_path = excluded.from_path, to_path = excluded.to_path, to_url = excluded.to_url, item_id = excluded.item_id,
              item_type = excluded.item_type, item_locale = excluded.item_locale, permanent = excluded.permanent,
              note = excluded.note, revision = excluded.revision, changed_by = excluded.changed_by,
              changed_at = excluded.changed_at
            """)
                .bind("id", redirect.id())
                .bind("from", redirect.from().text())
                .bind("path", target.path() == null ? null : target.path().text())
                .bind("url", target.url())
                .bind("item", target.item() == null ? null : target.item().id())
                .bind("type", target.item() == null ? null : target.item().type())
                .bind("locale", target.locale())
                .bind("permanent", redirect.permanent())
                .bind("note", redirect.note())
                .bind("revision", redirect.revision())
                .bind("by", redirect.changedBy())
                .bind("at", redirect.changedAt())
                .execute());
    }

    void delete(UUID id) {
        sql.useHandle(handle -> handle.execute("DELETE FROM editorial.redirect WHERE id = ?", id));
    }

    /** Whether one path leads to another, past the redirect that is being changed. */
    boolean leads(SitePath start, SitePath end, UUID changed) {
        return sql.withHandle(handle -> handle.createQuery("""
            WITH RECURSIVE walk AS (
              SELECT CAST(:start AS text) AS path
              UNION
              SELECT r.to_path FROM walk w JOIN editorial.redirect r ON r.from_path = w.path AND r.id <> :changed
              WHERE r.to_path IS NOT NULL)
            SELECT EXISTS (SELECT FROM walk WHERE path = :end)
            """)
                .bind("start", start.text())
                .bind("end", end.text())
                .bind("changed", changed)
                .mapTo(Boolean.class)
                .one());
    }

    /**
     * Makes the chains anew that pass through a path where something changed. There is no loop.
     *
     * @return how many redirects the longest of them leads through
     */
    int chain(SitePath path) {
        return sql.withHandle(handle -> handle.createQuery("""
            WITH RECURSIVE touched AS (
              SELECT id, from_path, to_path FROM editorial.redirect WHERE from_path = :path OR to_path = :path
              UNION
              SELECT r.id, r.from_path, r.to_path FROM touched t JOIN editorial.redirect r ON r.to_path = t.from_path),
            walk AS (
              SELECT id, to_path AS next, CAST('{}' AS text[]) AS hops FROM touched
              UNION ALL
              SELECT w.id, r.to_path, w.hops || r.from_path
              FROM walk w JOIN editorial.redirect r ON r.from_path = w.next WHERE cardinality(w.hops) <= :most),
            longest AS (SELECT DISTINCT ON (id) id, hops FROM walk ORDER BY id, cardinality(hops) DESC),
            written AS (
              UPDATE editorial.redirect r SET hops = l.hops FROM longest l WHERE l.id = r.id AND l.hops <> r.hops)
            SELECT coalesce(max(cardinality(hops)), 0) FROM longest
            """)
                .bind("path", path.text())
                .bind("most", MOST_HOPS)
                .mapTo(Integer.class)
                .one());
    }

    private static Redirect read(ResultSet row) throws SQLException {
        String path = row.getString("to_path");
        UUID item = row.getObject("item_id", UUID.class);
        return new Redirect(
                row.getObject("id", UUID.class),
                new SitePath(row.getString("from_path")),
                new Target(
                        path == null ? null : new SitePath(path),
                        row.getString("to_url"),
                        item == null ? null : new ContentRef(row.getString("item_type"), item),
                        row.getString("item_locale")),
                row.getBoolean("permanent"),
                row.getString("note"),
                row.getObject("revision", UUID.class),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }
}
