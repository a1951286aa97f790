package com.mealprep360.media;

import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.Text;
import com.mealprep360.media.images.FileType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All media. */
@ApplicationScoped
class Catalogue {
    @Inject
    Jdbi sql;

    /**
     * Which media are wanted.
     *
     * @param owner only this one's; null for all
     * @param text in a file name, a title or an alternative text
     */
    record Query(
            @Nullable String owner,
            @Nullable String type,
            @Nullable String folder,
            @Nullable String tag,
            @Nullable String text,
            boolean trashed) {}

    Optional<Medium> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Those of these ids that exist, in no order. */
    List<Medium> find(Collection<UUID> ids) {
        return sql.withHandle(handle -> handle.createQuery("SELECT * FROM media.medium WHERE id = ANY (:ids)")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> read(row))
                .list());
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Medium> lock(UUID id) {
        return sql.withHandle(handle -> handle.createQuery("SELECT * FROM media.medium WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The medium that an owner has of these very bytes: rather one that is not in the trash, and rather the first. */
    Optional<Medium> sent(String owner, String sentHash) {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT * FROM media.medium WHERE owner = :owner AND sent_hash = :hash
            ORDER BY trashed_at NULLS FIRST, id LIMIT 1
            """)
                .bind("owner", owner)
                .bind("hash", sentHash)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** Until the transaction ends nobody else puts the same bytes in for the same owner. */
    void lockSent(String owner, String sentHash) {
        sql.useHandle(handle -> handle.execute(
                "SELECT pg_advisory_xact_lock(hashtextextended(?, 360))", "media " + owner + " " + sentHash));
    }

    /**
     * The newest first.
     *
     * @param before the last of the page before
     */
    List<Medium> page(Query query, @Nullable UUID before, int limit) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(query.trashed() ? "trashed_at IS NOT NULL" : "trashed_at IS NULL");
        condition(where, values, " AND owner = :owner", "owner", query.owner());
        condition(where, values, " AND type = :type", "type", query.type());
        condition(where, values, " AND folder = :folder", "folder", query.folder());
        condition(where, values, " AND tags @> ARRAY[CAST(:tag AS text)]", "tag", query.tag());
        condition(where, values, " AND search_text LIKE :text", "text", pattern(query.text()));
        condition(where, values, " AND id < :before", "before", before);
        return sql.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM media.medium WHERE " + where + " ORDER BY id DESC LIMIT :limit")
                .bindMap(values)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    /** How many media are in a folder itself. */
    record Folder(String path, int media) {}

    /**
     * The folders in which something is that is not in the trash, by their names.
     *
     * @param owner only this one's media; null for all
     */
    List<Folder> folders(@Nullable String owner, int limit) {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT folder, count(*) AS media FROM media.medium
            WHERE trashed_at IS NULL AND folder IS NOT NULL AND (CAST(:owner AS text) IS NULL OR owner = :owner)
            GROUP BY folder ORDER BY folder LIMIT :limit
            """)
                .bind("owner", owner)
                .bind("limit", limit)
                .map((row, context) -> new Folder(row.getString("folder"), row.getInt("media")))
                .list());
    }

    private static void condition(
            StringBuilder where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null ? null : "%" + Text.fold(text).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** Writes it, new or changed. */
    void save(Medium medium) {
        Medium.File file = medium.file();
        Medium.Words words = medium.words();
        sql.useHandle(handle -> handle.createUpdate("""
            INSERT INTO media.medium (id, owner, sent_hash, file_hash, type, bytes, width, height, transparent, color,
              filename, alt, title, credit, folder, tags, focal_x, focal_y, search_text, revision, created_at, updated_at,
              trashed_at)
            VALUES (:id, :owner, :sentHash, :hash, :type, :bytes, :width, :height, :transparent, :color, :filename,
              CAST(:alt AS jsonb), :title, :credit, :folder, :tags, :focalX, :focalY, :text, :revision, :createdAt,
              :updatedAt, CAST(:trashedAt AS timestamptz))
            ON CONFLICT (id) DO UPDATE SET
              sent_hash = excluded.sent_hash, file_hash = excluded.file_hash, type = excluded.type,
              bytes = excluded.bytes, width = excluded.width, height = excluded.height,
              transparent = excluded.transparent, color = excluded.color, filename = excluded.filename,
              alt = excluded.alt, title = excluded.title, credit = excluded.credit, folder = excluded.folder,
              tags = excluded.tags, focal_x = excluded.focal_x, focal_y = excluded.focal_y,
              search_text = excluded.search_text, revision = excluded.revision, updated_at = excluded.updated_at,
              trashed_at = excluded.trashed_at
            """)
                .bind("sentHash", file.sentHash())
                .bind("hash", file.hash())
                .bind("type", file.type().mediaType())
                .bind("bytes", file.bytes())
                .bind("width", file.width())
                .bind("height", file.height())
                .bind("transparent", file.transparent())
                .bind("color", file.color())
                .bind("filename", words.filename())
                .bind("title", words.title())
                .bind("credit", words.credit())
                .bind("folder", words.folder())
                .bind("focalX", words.focalX())
                .bind("focalY", words.focalY())
                .bind("alt", Json.write(words.alt()))
                .bindArray("tags", String.class, words.tags())
                .bind("text", searchText(words))
                .bind("id", medium.id())
                .bind("owner", medium.owner())
                .bind("revision", medium.revision())
                .bind("createdAt", medium.createdAt())
                .bind("updatedAt", medium.updatedAt())
                .bind(
                        "trashedAt",
                        medium.trashedAt() == null ? null : medium.trashedAt().toString())
                .execute());
    }

    private static String searchText(Medium.Words words) {
        String title = words.title() == null ? "" : words.title();
        return Text.fold(words.filename() + "\n" + title + "\n"
                + String.join("\n", words.alt().values()));
    }

    private static Medium read(ResultSet row) throws SQLException {
        Timestamp trashedAt = row.getTimestamp("trashed_at");
        return new Medium(
                row.getObject("id", UUID.class),
                row.getString("owner"),
                file(row),
                words(row),
                row.getObject("revision", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                trashedAt == null ? null : trashedAt.toInstant());
    }

    private static Medium.File file(ResultSet row) throws SQLException {
        return new Medium.File(
                FileType.ofMediaType(row.getString("type")),
                row.getString("sent_hash"),
                row.getString("file_hash"),
                row.getLong("bytes"),
                row.getInt("width"),
                row.getInt("height"),
                row.getBoolean("transparent"),
                row.getString("color"));
    }

    private static Medium.Words words(ResultSet row) throws SQLException {
        Map<String, String> alt = new TreeMap<>();
        Json.object(row.getString("alt"))
                .properties()
                .forEach(text -> alt.put(text.getKey(), text.getValue().asText()));
        return new Medium.Words(
                row.getString("filename"),
                alt,
                row.getString("title"),
                row.getString("credit"),
                row.getString("folder"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getDouble("focal_x"),
                row.getDouble("focal_y"));
    }
}
