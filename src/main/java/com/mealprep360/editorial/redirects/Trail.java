package com.mealprep360.editorial.redirects;

import com.mealprep360.editorial.redirects.Places.Place;
import com.mealprep360.kernel.ContentRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** How slugs and items lead to where content is: to itself if it is there, else from one successor to the next. */
public enum Trail {
    /** Of what is public. */
    PUBLIC("public"),
    /** Of what a preview shows, under the role of previews. */
    PREVIEW("preview");

    /** Nobody names so many successors one after the other; and if somebody did, the search would still end. */
    private static final int MOST_SUCCESSORS = 100;

    private static final String FOLLOW = """
            WITH RECURSIVE chain AS (
              SELECT item_id, locale, 0 AS depth FROM (%s) first
              UNION ALL
              SELECT n.successor_id, n.locale, c.depth + 1
              FROM chain c JOIN editorial.$_successor n ON n.item_id = c.item_id AND n.locale = c.locale
              WHERE c.depth < :most)
            SELECT p.type, p.item_id, p.locale, p.source, p.slug
            FROM chain c JOIN editorial.$_place p ON p.item_id = c.item_id AND p.locale = c.locale
            ORDER BY %s p.source DESC, c.depth, p.locale LIMIT 100
            """;
    private static final String OF_SLUG = FOLLOW.formatted(
            "SELECT item_id, locale FROM editorial.$_slug WHERE type = :type AND slug = :slug",
            "c.depth = 0 AND p.slug = :slug DESC,");
    private static final String OF_ITEM = FOLLOW.formatted("""
            SELECT item_id, locale FROM editorial.$_place WHERE item_id = :item AND type = coalesce(:type, type)
            UNION ALL SELECT item_id, locale FROM editorial.$_successor WHERE item_id = :item AND type = coalesce(:type, type)""", "");

    private final String views;

    Trail(String views) {
        this.views = views;
    }

    /** Where the items lead that have this slug, or once had it in public; one that has it comes first. */
    public List<Place> ofSlug(Handle handle, String type, String slug) {
        return handle.createQuery(OF_SLUG.replace("$", views))
                .bind("type", type)
                .bind("slug", slug)
                .bind("most", MOST_SUCCESSORS)
                .map((row, context) -> read(row))
                .list();
    }

    /** Where each locale of an item leads, the source locale first; nowhere if it is of another type. */
    public List<Place> ofItem(Handle handle, ContentRef item) {
        return ofItem(handle, item.id(), item.type());
    }

    /** @param type null for any */
    List<Place> ofItem(Handle handle, UUID item, @Nullable String type) {
        return handle.createQuery(OF_ITEM.replace("$", views))
                .bind("item", item)
                .bind("type", type)
                .bind("most", MOST_SUCCESSORS)
                .map((row, context) -> read(row))
                .list();
    }

    private static Place read(ResultSet row) throws SQLException {
        return new Place(
                row.getString("type"),
                row.getObject("item_id", UUID.class),
                row.getString("locale"),
                row.getBoolean("source"),
                row.getString("slug"));
    }
}
