package com.mealprep360.editorial.sitemap;

import com.mealprep360.editorial.reading.Shelf;
import com.mealprep360.editorial.reading.SiteAddresses;
import com.mealprep360.kernel.database.Connections.PublicReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Divides what is published into parts that are small enough. */
@ApplicationScoped
class Dividing {
    /** Half of what sitemaps.org allows, so that a part stays within it while more is published. */
    private static final int MOST_URLS = 25_000;

    private static final int MOST_BYTES = 25_000_000;
    /** What is written around an address, at most. */
    private static final int MARKUP_BYTES = 130;

    /**
     * Each part begins where a whole number of URLs or bytes is full, so that between two beginnings neither is more than that. A
     * character of a slug takes up to three bytes for each of its own in an address; a locale names all others and the default.
     */
    private static final String DIVIDE = """
            WITH item AS (
              SELECT item_id, count(*) AS urls, max(published_at) AS changed,
                sum(3 * octet_length(slug) + :around) * CASE WHEN count(*) = 1 THEN 1 ELSE count(*) + 2 END AS bytes
              FROM %s WHERE %s GROUP BY item_id),
            placed AS (
              SELECT item_id, changed,
                div(sum(urls) OVER before, :urls) + div(sum(bytes) OVER before, :bytes) AS part
              FROM item
              WINDOW before AS (ORDER BY item_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
            SELECT (array_agg(item_id ORDER BY item_id))[1] AS first, max(changed) AS changed
            FROM placed GROUP BY coalesce(part, 0) ORDER BY first
            """;

    @Inject
    @PublicReads
    Jdbi sql;

    @Inject
    SiteAddresses addresses;

    /** @param changed when something of it was last published */
    record Dated(Part part, Instant changed) {}

    private record Beginning(UUID first, Instant changed) {}

    /** All of a type, in the order of their ids; none where nothing is published. */
    List<Dated> parts(Shelf shelf) {
        return parts(shelf, MOST_URLS, MOST_BYTES);
    }

    List<Dated> parts(Shelf shelf, int mostUrls, int mostBytes) {
        int address = addresses.page(shelf.type(), "", "xx-xxxx-xx", false).length();
        List<Beginning> beginnings =
                sql.withHandle(handle -> handle.createQuery(DIVIDE.formatted(shelf.table(), shelf.indexed()))
                        .bind("around", MARKUP_BYTES + address)
                        .bind("urls", mostUrls)
                        .bind("bytes", mostBytes)
                        .map((row, context) -> new Beginning(
                                row.getObject("first", UUID.class),
                                row.getTimestamp("changed").toInstant()))
                        .list());
        List<Dated> parts = new ArrayList<>();
        for (int i = 0; i < beginnings.size(); i++) {
            UUID from = i == 0 ? Part.FIRST : beginnings.get(i).first();
            @Nullable
            UUID to = i == beginnings.size() - 1 ? null : beginnings.get(i + 1).first();
            parts.add(new Dated(
                    new Part(shelf.type(), from, to), beginnings.get(i).changed()));
        }
        return parts;
    }
}
