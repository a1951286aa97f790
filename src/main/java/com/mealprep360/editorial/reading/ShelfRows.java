package com.mealprep360.editorial.reading;

import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.kernel.problems.Problem;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The rows of one type, ready to serve. */
public final class ShelfRows {
    private static final String COLUMNS =
            "SELECT p.item_id, p.locale, p.source, p.slug, p.revision, p.pictures_hash, p.document ";

    private final Shelf shelf;
    private final String table;
    private final Access access;

    /** @param table with the shelf's columns @param access under a role that may read it */
    ShelfRows(Shelf shelf, String table, Access access) {
        this.shelf = shelf;
        this.table = table;
        this.access = access;
    }

    /** How to get at the rows. */
    interface Access {
        <T> T read(HandleCallback<T, RuntimeException> reading);
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** One locale of an item. */
    public record Place(UUID item, String locale) {}

    /**
     * An item of a list.
     *
     * @param cursor where the list goes on behind it
     */
    public record Listed(PublishedItem item, String cursor) {}

    private record Line<T>(T row, String key, UUID id) {
        String cursor(Object asked) {
            return new Cursor(List.of(key, id.toString())).token(asked);
        }
    }

    Shelf shelf() {
        return shelf;
    }

    /** All locales of an item, the source locale first; empty when it is not published. */
    List<PublishedItem> byId(UUID id) {
        return access.read(handle -> handle.createQuery(
                        COLUMNS + "FROM " + table + " p WHERE p.item_id = :id ORDER BY p.source DESC, p.locale")
                .bind("id", id)
                .map((row, context) -> read(row))
                .list());
    }

    /** Which items have this slug, in some locale or other; source locales first. */
    List<UUID> idsBySlug(String slug) {
        return access.read(handle -> handle.createQuery("SELECT item_id FROM " + table + """
             WHERE slug = :slug GROUP BY item_id ORDER BY bool_or(source) DESC, min(locale) LIMIT 100
            """)
                .bind("slug", slug)
                .mapTo(UUID.class)
                .list());
    }

    /** The locales of items that have this slug; those of a source locale first. */
    List<PublishedItem> bySlug(String slug) {
        return idsBySlug(slug).stream()
                .flatMap(id -> byId(id).stream())
                .filter(item -> item.slug().equals(slug))
                .toList();
    }

    /** @throws Problem INVALID_REQUEST for a cursor of another query */
    public PublishedPage page(PublishedQuery query, @Nullable String cursorToken, int limit) {
        List<Line<String>> lines = lines("card", query, cursorToken, limit + 1, row -> row.getString("card"));
        return PublishedPage.of(json(lines, limit, query.asked()));
    }

    /**
     * The items of a list themselves.
     *
     * @throws Problem INVALID_REQUEST for a cursor of another query
     */
    public List<Listed> items(PublishedQuery query, @Nullable String cursorToken, int limit) {
        String columns = "locale, source, slug, revision, pictures_hash, document";
        return lines(columns, query, cursorToken, limit, ShelfRows::read).stream()
                .map(line -> new Listed(line.row(), line.cursor(query.asked())))
                .toList();
    }

    private <T> List<Line<T>> lines(
            String columns, PublishedQuery query, @Nullable String cursorToken, int limit, Reading<T> reading) {
        Optional<Cursor> cursor = Cursor.of(cursorToken, 2, query.asked());
        PublishedQuery.Order order = query.order();
        String direction = order.descending() ? " DESC" : "";
        Map<String, Object> values = new HashMap<>(query.values());
        String after = cursor.isEmpty()
                ? ""
                : " AND (" + order.column() + ", item_id) " + (order.descending() ? "<" : ">") + " (CAST(:key AS "
                        + order.type() + "), CAST(:id AS uuid))";
        cursor.ifPresent(found -> {
            values.put("key", String.valueOf(found.key().get(0)));
            values.put("id", String.valueOf(found.key().get(1)));
        });
        String statement = "SELECT " + columns + ", CAST(" + order.column() + " AS text) AS key, item_id FROM " + table
                + " WHERE " + query.where() + after + " ORDER BY " + order.column() + direction + ", item_id"
                + direction + " LIMIT :limit";
        try {
            return access.read(handle -> handle.createQuery(statement)
                    .bindMap(values)
                    .bind("limit", limit)
                    .map((row, context) ->
                            new Line<>(reading.of(row), row.getString("key"), row.getObject("item_id", UUID.class)))
                    .list());
        } catch (JdbiException e) {
            throw e.getCause() instanceof SQLException refused
                            && "22".equals(String.valueOf(refused.getSQLState()).substring(0, 2))
                    ? Cursor.refused()
                    : e;
        }
    }

    /** What links to these need, of each locale in which they are public; the source locale first. */
    public List<PublishedName> names(Collection<UUID> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        return access.read(handle -> handle.createQuery(
                        "SELECT item_id, locale, source, slug, card FROM " + table + """
             WHERE item_id = ANY (CAST(:items AS uuid[])) ORDER BY item_id, source DESC, locale
            """)
                .bind(
                        "items",
                        PublishedQuery.array(items.stream().map(UUID::toString).toList()))
                .map((row, context) -> new PublishedName(
                        row.getObject("item_id", UUID.class),
                        row.getString("locale"),
                        row.getBoolean("source"),
                        row.getString("slug"),
                        Json.object(row.getString("card")).path("title").asText()))
                .list());
    }

    /** The cards of these, in their order, as stored; what is not public any more is absent. */
    public Map<UUID, String> cards(List<Place> places) {
        Map<UUID, String> cards = new LinkedHashMap<>();
        if (!places.isEmpty()) {
            access.read(handle -> handle.createQuery("""
                SELECT p.item_id, p.card
                FROM unnest(CAST(:items AS uuid[]), CAST(:locales AS text[])) WITH ORDINALITY AS hit (item_id, locale, place)
                JOIN %s p ON p.item_id = hit.item_id AND p.locale = hit.locale
                ORDER BY hit.place
                """.formatted(table))
                            .bind(
                                    "items",
                                    PublishedQuery.array(places.stream()
                                            .map(place -> place.item().toString())
                                            .toList()))
                            .bind(
                                    "locales",
                                    PublishedQuery.array(
                                            places.stream().map(Place::locale).toList()))
                            .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                            .list())
                    .forEach(card -> cards.put(card.getKey(), card.getValue()));
        }
        return cards;
    }

    /** The cards that a query of a room's own finds. @param query {@code %s} stands for where the rows are */
    public List<String> cards(String query, Map<String, Object> values) {
        return access.read(handle -> handle.createQuery(query.formatted(table))
                .bindMap(values)
                .mapTo(String.class)
                .list());
    }

    private static String json(List<Line<String>> lines, int limit, Object asked) {
        List<Line<String>> page = lines.size() > limit ? lines.subList(0, limit) : lines;
        StringBuilder json = new StringBuilder("{\"items\":[");
        for (int i = 0; i < page.size(); i++) {
            json.append(i == 0 ? "" : ",").append(page.get(i).row());
        }
        json.append(']');
        if (lines.size() > limit) {
            json.append(",\"nextCursor\":\"")
                    .append(page.get(limit - 1).cursor(asked))
                    .append('"');
        }
        return json.append('}').toString();
    }

    private static String version(String revision, @Nullable String pictures) {
        return pictures == null ? revision : revision + ETags.PART + pictures;
    }

    private static PublishedItem read(ResultSet row) throws SQLException {
        return new PublishedItem(
                row.getObject("item_id", UUID.class),
                row.getString("locale"),
                row.getBoolean("source"),
                row.getString("slug"),
                version(row.getString("revision"), row.getString("pictures_hash")),
                row.getString("document").getBytes(StandardCharsets.UTF_8));
    }
}
