package com.mealprep360.editorial.redirects;

import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.database.Connections.PublicReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Where content is to be found at present: itself if it is published, else what took its place. */
@ApplicationScoped
public class Places {
    /** Nobody names so many successors one after the other; and if somebody did, the search would still end. */
    private static final int MOST_SUCCESSORS = 100;

    private static final String FOLLOW = """
            WITH RECURSIVE chain AS (
              SELECT item_id, locale, 0 AS depth FROM (%s) first
              UNION ALL
              SELECT n.successor_id, n.locale, c.depth + 1
              FROM chain c JOIN editorial.public_successor n ON n.item_id = c.item_id AND n.locale = c.locale
              WHERE c.depth < :most)
            SELECT p.type, p.item_id, p.locale, p.source, p.slug
            FROM chain c JOIN editorial.public_place p ON p.item_id = c.item_id AND p.locale = c.locale
            ORDER BY %s p.source DESC, c.depth, p.locale LIMIT 100
            """;
    private static final String OF_SLUG = FOLLOW.formatted(
            "SELECT item_id, locale FROM editorial.public_slug WHERE type = :type AND slug = :slug",
            "c.depth = 0 AND p.slug = :slug DESC,");
    private static final String OF_ITEM = FOLLOW.formatted("""
            SELECT item_id, locale FROM editorial.public_place WHERE item_id = :item AND type = coalesce(:type, type)
            UNION ALL SELECT item_id, locale FROM editorial.public_successor WHERE item_id = :item AND type = coalesce(:type, type)""", "");

    @Inject
    @PublicReads
    Jdbi sql;

    /** One published locale of an item. @param source whether it is the item's source locale */
    public record Place(String type, UUID item, String locale, boolean source, String slug) {
        /** On the site, decoded. */
        SitePath path() {
            return new SitePath("/" + type + "/" + slug);
        }

        /** On the site, encoded, with the locale where that is not clear. */
        public String to() {
            return path().encoded() + (source ? "" : "?locale=" + locale);
        }
    }

    /** Where the items lead that have this slug, or once had it in public; one that has it comes first. */
    public List<Place> ofSlug(String type, String slug) {
        return sql.withHandle(handle -> handle.createQuery(OF_SLUG)
                .bind("type", type)
                .bind("slug", slug)
                .bind("most", MOST_SUCCESSORS)
                .map((row, context) -> read(row))
                .list());
    }

    /** Where each locale of an item leads, the source locale first; nowhere if it is of another type. */
    public List<Place> ofItem(ContentRef item) {
        return ofItem(item.id(), item.type(), all -> true);
    }

    /** @param locale null for the source locale, or else whichever there is */
    Optional<Place> ofItem(UUID item, @Nullable String locale) {
        return ofItem(item, null, place -> locale == null || place.locale().equalsIgnoreCase(locale)).stream()
                .findFirst();
    }

    private List<Place> ofItem(UUID item, @Nullable String type, Predicate<Place> wanted) {
        return sql.withHandle(handle -> handle.createQuery(OF_ITEM)
                .bind("item", item)
                .bind("type", type)
                .bind("most", MOST_SUCCESSORS)
                .map((row, context) -> read(row))
                .filter(wanted)
                .list());
    }

    /** Where the content leads whose path this is or was. */
    Optional<Place> at(SitePath path) {
        return path.address()
                .flatMap(address ->
                        ofSlug(address.type(), address.slug()).stream().findFirst());
    }

    /** Whether content is published at this very path. */
    boolean isLive(SitePath path) {
        return at(path).filter(place -> place.path().equals(path)).isPresent();
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
