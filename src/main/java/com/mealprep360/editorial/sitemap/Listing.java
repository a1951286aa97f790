package com.mealprep360.editorial.sitemap;

import com.mealprep360.editorial.reading.Shelf;
import com.mealprep360.editorial.reading.SiteAddresses;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.database.Connections.PublicReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Writes the pages of a part, a few at a time: memory stays flat, and no connection waits for who reads. */
@ApplicationScoped
class Listing {
    /** As sitemaps.org has it. The index names no part that has so many; somebody may ask for one. */
    private static final int MOST_URLS = 50_000;

    private static final int ROWS_AT_ONCE = 1_000;
    private static final int VERSION_DIGITS = 32;
    private static final String RANGE =
            " WHERE %s AND item_id >= :from AND (CAST(:to AS uuid) IS NULL OR item_id < CAST(:to AS uuid))";

    @Inject
    @PublicReads
    Jdbi sql;

    @Inject
    SiteAddresses addresses;

    private record Row(UUID item, String locale, boolean source, String slug, Instant publishedAt) {}

    /** Another one whenever what {@link #write} writes is another. */
    String version(Shelf shelf, Part part) {
        String rows = sql.withHandle(handle -> bound(
                        handle.createQuery("""
                SELECT count(*) || ' ' || coalesce(sum(hashtextextended(
                  concat_ws(' ', item_id, locale, source, slug, extract(epoch FROM published_at)), 0)), 0)
                FROM (SELECT item_id, locale, source, slug, published_at FROM %s %s ORDER BY item_id, locale LIMIT :limit) listed
                """.formatted(shelf.table(), RANGE.formatted(shelf.indexed()))), part)
                .bind("limit", MOST_URLS)
                .mapTo(String.class)
                .one());
        return Json.sha256(rows + " " + part.path() + " " + addresses.settings())
                .substring(0, VERSION_DIGITS);
    }

    /** All pages of the part at the time of this call or later. */
    void write(Shelf shelf, Part part, Appendable out) throws IOException {
        SitemapXml xml = new SitemapXml(out);
        xml.beginPages();
        @Nullable UUID after = null;
        boolean isMore = true;
        for (int read = ROWS_AT_ONCE; isMore && read <= MOST_URLS; read += ROWS_AT_ONCE) {
            List<Row> rows = rows(shelf, part, after);
            isMore = rows.size() == ROWS_AT_ONCE;
            List<List<Row>> items = items(rows);
            // The last item may go on behind the rows that were read.
            for (List<Row> item : isMore ? items.subList(0, items.size() - 1) : items) {
                write(shelf, item, xml);
                after = item.get(0).item();
            }
        }
        xml.end();
    }

    private void write(Shelf shelf, List<Row> item, SitemapXml xml) throws IOException {
        List<SitemapXml.Alternate> alternates = new ArrayList<>();
        for (Row row : item) {
            String page = addresses.page(shelf.type(), row.slug(), row.locale(), row.source());
            alternates.add(new SitemapXml.Alternate(row.locale(), page));
            if (row.source()) {
                alternates.add(0, new SitemapXml.Alternate("x-default", page));
            }
        }
        for (Row row : item) {
            String page = addresses.page(shelf.type(), row.slug(), row.locale(), row.source());
            xml.page(page, row.publishedAt(), item.size() == 1 ? List.of() : alternates);
        }
    }

    private List<Row> rows(Shelf shelf, Part part, @Nullable UUID after) {
        return sql.withHandle(handle -> bound(
                        handle.createQuery("SELECT item_id, locale, source, slug, published_at FROM " + shelf.table()
                                + RANGE.formatted(shelf.indexed())
                                + " AND (CAST(:after AS uuid) IS NULL OR item_id > CAST(:after AS uuid))"
                                + " ORDER BY item_id, locale LIMIT :limit"),
                        part)
                .bind("after", after)
                .bind("limit", ROWS_AT_ONCE)
                .map((row, context) -> row(row))
                .list());
    }

    private static Query bound(Query query, Part part) {
        return query.bind("from", part.from()).bind("to", part.to());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("item_id", UUID.class),
                row.getString("locale"),
                row.getBoolean("source"),
                row.getString("slug"),
                row.getTimestamp("published_at").toInstant());
    }

    private static List<List<Row>> items(List<Row> rows) {
        List<List<Row>> items = new ArrayList<>();
        for (Row row : rows) {
            if (items.isEmpty() || !items.get(items.size() - 1).get(0).item().equals(row.item())) {
                items.add(new ArrayList<>());
            }
            items.get(items.size() - 1).add(row);
        }
        return items;
    }
}
