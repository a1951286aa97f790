package com.mealprep360.editorial.previews;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * What a preview shows in the place of what is published: a row for each locale of an item that it changes, or none where it takes
 * it offline.
 */
@ApplicationScoped
class PreviewRows {
    /** What happens to which locale, the last of several; what is in the trash by then is left out, as it will be. */
    private static final String CHANGES = """
            SELECT DISTINCT ON (c.item_id, c.locale)
              c.item_id, c.locale, c.action, c.revision_id, c.successor_id, i.type, i.source_locale, l.published_revision,
              l.published_at, l.first_published_at
            FROM (
              SELECT e.item_id, e.locale, e.action, e.revision_id, e.successor_id, r.at, 1 AS place
              FROM editorial.release_entry e JOIN editorial.release r ON r.id = e.release_id
              WHERE r.id = CAST(:release AS uuid) OR (r.state = 'scheduled' AND r.at <= :at)
              UNION ALL
              SELECT s.item_id, s.locale, s.action, s.revision_id, s.successor_id, s.at, 0
              FROM editorial.schedule s WHERE s.state = 'waiting' AND s.at <= :at
              UNION ALL
              SELECT w.item_id, w.locale, 'publish', w.working_revision, NULL, NULL, 0
              FROM editorial.localization w WHERE w.item_id = CAST(:item AS uuid) AND w.locale = :locale
            ) c
            JOIN editorial.item i ON i.id = c.item_id AND i.trashed_at IS NULL
            JOIN editorial.localization l ON l.item_id = c.item_id AND l.locale = c.locale
            ORDER BY c.item_id, c.locale, c.at DESC NULLS LAST, c.place DESC
            """;

    @Inject
    Jdbi sql;

    @Inject
    Previews previews;

    @Inject
    @Any
    Instance<ContentType> types;

    @Inject
    Clock clock;

    /**
     * @param successor what takes the place of what goes offline, if anything does
     * @param document of what is to be shown; null where nothing is
     */
    private record Change(
            UUID item,
            String locale,
            String type,
            boolean source,
            UUID revision,
            Instant at,
            Instant first,
            @Nullable UUID successor,
            @Nullable ObjectNode document) {
        @Nullable
        String slug() {
            return document == null ? null : document.path("slug").asText();
        }

        Stream<ContentType.Published> published() {
            return document == null
                    ? Stream.empty()
                    : Stream.of(new ContentType.Published(
                            item, locale, source, document.path("slug").asText(), revision, at, first, document));
        }
    }

    /** Brings the rows up to what the preview is of now. Most of the time they are, and this is one small query. */
    @Transactional
    public void refresh(Preview preview) {
        if (!fingerprint(preview).equals(preview.fingerprint())) {
            Optional<Preview> locked = previews.lock(preview.id());
            if (locked.isPresent()) {
                String now = fingerprint(locked.get());
                if (!now.equals(locked.get().fingerprint())) {
                    write(locked.get(), now);
                }
            }
        }
    }

    /** Another one whenever the preview shows something else. */
    private String fingerprint(Preview preview) {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT md5(coalesce(string_agg(
              concat_ws(' ', item_id, locale, action, revision_id, published_revision, successor_id), ',' ORDER BY item_id, locale), ''))
            FROM (%s) changes
            """.formatted(CHANGES))
                .bindMap(values(preview))
                .mapTo(String.class)
                .one());
    }

    private void write(Preview preview, String fingerprint) {
        List<Change> changes = sql.withHandle(handle -> handle.createQuery("""
            SELECT c.*, CASE WHEN c.action = 'publish' THEN CAST(d.document AS text) END AS document
            FROM (%s) c JOIN editorial.revision d ON d.id = c.revision_id
            """.formatted(CHANGES))
                .bindMap(values(preview))
                .map((row, context) -> change(row))
                .list());
        List<String> tables = types.stream().map(ContentType::name).toList();
        sql.useHandle(handle -> {
            handle.execute("DELETE FROM editorial.preview_entry WHERE preview_id = ?", preview.id());
            tables.forEach(
                    type -> handle.execute("DELETE FROM " + type + ".previewed WHERE preview_id = ?", preview.id()));
            PreparedBatch entries = handle.prepareBatch(
                    "INSERT INTO editorial.preview_entry (preview_id, item_id, locale, slug, successor_id) VALUES (?, ?, ?, ?, ?)");
            changes.forEach(change ->
                    entries.add(preview.id(), change.item(), change.locale(), change.slug(), change.successor()));
            if (entries.size() > 0) {
                entries.execute();
            }
            handle.execute("UPDATE editorial.preview SET fingerprint = ? WHERE id = ?", fingerprint, preview.id());
        });
        Map<String, List<Change>> byType = changes.stream().collect(Collectors.groupingBy(Change::type));
        types.forEach(type -> type.preview(
                preview.id(),
                byType.getOrDefault(type.name(), List.of()).stream()
                        .flatMap(Change::published)
                        .toList()));
    }

    private Change change(ResultSet row) throws SQLException {
        UUID revision = row.getObject("revision_id", UUID.class);
        boolean live = revision.equals(row.getObject("published_revision", UUID.class));
        Timestamp since = row.getTimestamp("published_at");
        Timestamp first = row.getTimestamp("first_published_at");
        String document = row.getString("document");
        Instant now = clock.instant();
        return new Change(
                row.getObject("item_id", UUID.class),
                row.getString("locale"),
                row.getString("type"),
                row.getString("locale").equals(row.getString("source_locale")),
                revision,
                live && since != null ? since.toInstant() : now,
                first == null ? now : first.toInstant(),
                row.getObject("successor_id", UUID.class),
                document == null ? null : Json.object(document));
    }

    private static Map<String, Object> values(Preview preview) {
        Map<String, Object> values = new HashMap<>();
        UUID release = preview.of().release();
        UUID item = preview.of().item();
        values.put("release", release == null ? null : release.toString());
        values.put("at", preview.of().at());
        values.put("item", item == null ? null : item.toString());
        values.put("locale", preview.of().locale());
        return values;
    }
}
