package com.mealprep360.editorial.previews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** All previews that are still open. */
@ApplicationScoped
class Previews {
    @Inject
    Jdbi sql;

    /** Adds one, and forgets those that have expired. */
    void add(UUID id, Preview.Of of, String by, Instant now, Instant expiresAt) {
        sql.useHandle(handle -> {
            handle.execute("DELETE FROM editorial.preview WHERE expires_at < ?", now);
            UUID release = of.release();
            UUID item = of.item();
            handle.createUpdate("""
                INSERT INTO editorial.preview (id, release_id, at, item_id, locale, created_by, created_at, expires_at)
                VALUES (:id, CAST(:release AS uuid), :at, CAST(:item AS uuid), :locale, :by, :now, :expires)
                """)
                    .bind("id", id)
                    .bind("release", release == null ? null : release.toString())
                    .bind("at", of.at())
                    .bind("item", item == null ? null : item.toString())
                    .bind("locale", of.locale())
                    .bind("by", by)
                    .bind("now", now)
                    .bind("expires", expiresAt)
                    .execute();
        });
    }

    Optional<Preview> find(UUID id) {
        return sql.withHandle(handle -> handle.createQuery("SELECT * FROM editorial.preview WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** Locks it until the end of the transaction. */
    Optional<Preview> lock(UUID id) {
        return sql.withHandle(handle -> handle.createQuery("SELECT * FROM editorial.preview WHERE id = ? FOR UPDATE")
                .bind(0, id)
                .map((row, context) -> read(row))
                .findOne());
    }

    boolean delete(UUID id) {
        return sql.withHandle(handle -> handle.execute("DELETE FROM editorial.preview WHERE id = ?", id)) > 0;
    }

    private static Preview read(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("at");
        return new Preview(
                row.getObject("id", UUID.class),
                new Preview.Of(
                        row.getObject("release_id", UUID.class),
                        at == null ? null : at.toInstant(),
                        row.getObject("item_id", UUID.class),
                        row.getString("locale")),
                row.getTimestamp("expires_at").toInstant(),
                row.getString("fingerprint"));
    }
}
