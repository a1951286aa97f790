package com.mealprep360.editorial.bulk;

import com.mealprep360.identity.Actor;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param actor who sent it, with the roles of then
 * @param packed whether the stored body is gzip
 */
record ImportJob(
        UUID id,
        Actor actor,
        String correlationId,
        Order order,
        String state,
        boolean packed,
        Counts counts,
        Times times) {
    static final String COLUMNS =
            "id, type, owner, roles, correlation_id, publish, dry_run, locale, source, files, state, message, "
                    + "packed, bytes, bytes_done, lines, lines_done, created, updated, unchanged, refused, not_published, "
                    + "created_at, started_at, finished_at";

    /** What is wanted. @param files whether each line is a file of an archive */
    record Order(String type, boolean publish, boolean dryRun, String locale, String source, boolean files) {}

    /** @param bytes and lines: of the whole file, unpacked */
    record Counts(
            long bytes,
            long bytesDone,
            long lines,
            long linesDone,
            long created,
            long updated,
            long unchanged,
            long refused,
            long notPublished) {}

    record Times(
            Instant createdAt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable String message) {}

    static ImportJob of(ResultSet row) throws SQLException {
        return new ImportJob(
                row.getObject("id", UUID.class),
                new Actor(row.getString("owner"), null, null, roles(row.getArray("roles"))),
                row.getString("correlation_id"),
                new Order(
                        row.getString("type"),
                        row.getBoolean("publish"),
                        row.getBoolean("dry_run"),
                        row.getString("locale"),
                        row.getString("source"),
                        row.getBoolean("files")),
                row.getString("state"),
                row.getBoolean("packed"),
                new Counts(
                        row.getLong("bytes"),
                        row.getLong("bytes_done"),
                        row.getLong("lines"),
                        row.getLong("lines_done"),
                        row.getLong("created"),
                        row.getLong("updated"),
                        row.getLong("unchanged"),
                        row.getLong("refused"),
                        row.getLong("not_published")),
                new Times(
                        row.getTimestamp("created_at").toInstant(),
                        instant(row, "started_at"),
                        instant(row, "finished_at"),
                        row.getString("message")));
    }

    boolean isOpen() {
        return state.equals("waiting") || state.equals("running");
    }

    private static Set<String> roles(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
