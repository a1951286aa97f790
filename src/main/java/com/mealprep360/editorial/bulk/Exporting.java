package com.mealprep360.editorial.bulk;

import com.fasterxml.jackson.core.JsonGenerator;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes all items of a type as lines that an import reads. Page by page, so that memory and transactions stay small. */
@ApplicationScoped
public class Exporting {
    private static final int PAGE_ITEMS = 50;
    private static final int BUFFER_BYTES = 65_536;

    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    /** @param document and published: JSON as it is stored */
    private record Row(
            UUID id,
            String sourceLocale,
            String locale,
            boolean isPublic,
            @Nullable Instant firstPublishedAt,
            String document,
            @Nullable String published,
            @Nullable String source,
            @Nullable String externalId,
            List<String> formerSlugs) {}

    /** What the actor may see of the type and is not in the trash, as of the time of this call or later. */
    void write(String type, Actor actor, OutputStream out) throws IOException {
        Instant began = clock.instant();
        UUID after = new UUID(0, 0);
        OutputStream buffered = new java.io.BufferedOutputStream(out, BUFFER_BYTES);
        for (List<Row> page = page(type, actor, began, after);
                !page.isEmpty();
                page = page(type, actor, began, after)) {
            for (Row row : page) {
                buffered.write(line(row));
                after = row.id();
            }
        }
        buffered.flush();
    }

    private List<Row> page(String type, Actor actor, Instant began, UUID after) {
        return sql.withHandle(handle -> handle.createQuery("""
            WITH page AS (
              SELECT i.id, i.source_locale FROM editorial.item i
              WHERE i.type = :type AND i.id > :after AND i.created_at <= :began AND i.trashed_at IS NULL
                AND (i.owner = :actor OR (i.ownership = 'editorial' AND :editor))
              ORDER BY i.id LIMIT :limit)
            SELECT page.id, page.source_locale, l.locale, l.published_revision IS NOT NULL AS is_public,
              l.first_published_at, CAST(w.document AS text) AS document,
              CASE WHEN p.id <> w.id THEN CAST(p.document AS text) END AS published, o.source, o.external_id,
              ARRAY(SELECT s.slug FROM editorial.slug s
                    WHERE s.item_id = page.id AND s.locale = l.locale AND s.public
                      AND s.slug IS DISTINCT FROM p.document ->> 'slug' ORDER BY s.slug) AS former_slugs
            FROM page
            JOIN editorial.localization l ON l.item_id = page.id
            JOIN editorial.revision w ON w.id = l.working_revision
            LEFT JOIN editorial.revision p ON p.id = l.published_revision
            LEFT JOIN LATERAL (
              SELECT source, external_id FROM editorial.origin
              WHERE item_id = page.id AND locale = l.locale AND source <> ''
              ORDER BY scope, source, external_id LIMIT 1) o ON true
            ORDER BY page.id, l.locale <> page.source_locale, l.locale
            """)
                .bind("type", type)
                .bind("after", after)
                .bind("began", began)
                .bind("actor", actor.subject())
                .bind("editor", actor.isEditor())
                .bind("limit", PAGE_ITEMS)
                .map((row, context) -> row(row))
                .list());
    }

    private static Row row(ResultSet row) throws SQLException {
        Timestamp first = row.getTimestamp("first_published_at");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("source_locale"),
                row.getString("locale"),
                row.getBoolean("is_public"),
                first == null ? null : first.toInstant(),
                row.getString("document"),
                row.getString("published"),
                row.getString("source"),
                row.getString("external_id"),
                List.of((String[]) row.getArray("former_slugs").getArray()));
    }

    private static byte[] line(Row row) throws IOException {
        java.io.StringWriter text = new java.io.StringWriter();
        try (JsonGenerator line = Json.MAPPER.createGenerator(text)) {
            line.writeStartObject();
            line.writeStringField("id", row.id().toString());
            line.writeStringField("locale", row.locale());
            line.writeStringField("sourceLocale", row.sourceLocale());
            if (row.externalId() != null) {
                line.writeObjectFieldStart("origin");
                line.writeStringField("source", row.source());
                line.writeStringField("externalId", row.externalId());
                line.writeEndObject();
            }
            if (!row.formerSlugs().isEmpty()) {
                line.writeArrayFieldStart("formerSlugs");
                for (String slug : row.formerSlugs()) {
                    line.writeString(slug);
                }
                line.writeEndArray();
            }
            line.writeStringField("publication", row.isPublic() ? "published" : "unpublished");
            if (row.firstPublishedAt() != null) {
                line.writeStringField("firstPublishedAt", row.firstPublishedAt().toString());
            }
            line.writeFieldName("document");
            line.writeRawValue(row.document());
            if (row.published() != null) {
                line.writeFieldName("published");
                line.writeRawValue(row.published());
            }
            line.writeEndObject();
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
