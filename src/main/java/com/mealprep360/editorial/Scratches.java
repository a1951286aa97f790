package com.mealprep360.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The scratch copies of all editors, beside the items: keeping one locks nothing and changes nothing else. */
@ApplicationScoped
class Scratches {
    @Inject
    Jdbi sql;

    Optional<Scratch> find(WorkingItem item, String editor) {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT s.version, s.saved_at, s.document, r.id AS r_id, r.number AS r_number, r.author AS r_author,
                   r.created_at AS r_created_at, r.content_hash AS r_content_hash, r.note AS r_note
            FROM editorial.scratch s JOIN editorial.revision r ON r.id = s.base_revision
            WHERE s.item_id = :item AND s.locale = :locale AND s.editor = :editor
            """)
                .bind("item", item.ref().id())
                .bind("locale", item.locale())
                .bind("editor", editor)
                .map((row, context) -> new Scratch(
                        item.locale(),
                        row.getObject("version", UUID.class),
                        WorkingRows.revision(row, "r_"),
                        !row.getObject("r_id", UUID.class)
                                .equals(item.revision().id()),
                        row.getTimestamp("saved_at").toInstant(),
                        Json.object(row.getString("document"))))
                .findOne());
    }

    /** A scratch copy that begins with a revision of this locale which need not be the working one any more. */
    Optional<Scratch> beginning(WorkingItem item, UUID revision) {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT r.id AS r_id, r.number AS r_number, r.author AS r_author, r.created_at AS r_created_at,
                   r.content_hash AS r_content_hash, r.note AS r_note
            FROM editorial.revision r WHERE r.id = :revision AND r.item_id = :item AND r.locale = :locale
            """)
                .bind("revision", revision)
                .bind("item", item.ref().id())
                .bind("locale", item.locale())
                .map((row, context) -> Scratch.beginning(item, WorkingRows.revision(row, "r_")))
                .findOne());
    }

    /** Keeps the document over this version of the scratch copy; false if that is not the present one any more. */
    boolean keep(WorkingItem item, Scratch over, ObjectNode document, String editor, Instant now) {
        String statement = over.isKept() ? """
            UPDATE editorial.scratch SET version = :version, document = CAST(:document AS jsonb), saved_at = :now
            WHERE item_id = :item AND locale = :locale AND editor = :editor AND version = :over
            """ : """
            INSERT INTO editorial.scratch (item_id, locale, editor, version, base_revision, document, saved_at)
            VALUES (:item, :locale, :editor, :version, :over, CAST(:document AS jsonb), :now) ON CONFLICT DO NOTHING
            """;
        return sql.withHandle(handle -> handle.createUpdate(statement)
                        .bind("item", item.ref().id())
                        .bind("locale", item.locale())
                        .bind("editor", editor)
                        .bind("version", Ids.next())
                        .bind("over", over.version())
                        .bind("document", Json.write(document))
                        .bind("now", now)
                        .execute()
                == 1);
    }

    /** What was kept after this version stays. */
    void discard(WorkingItem item, Scratch scratch, String editor) {
        sql.useHandle(handle -> handle.execute(
                "DELETE FROM editorial.scratch WHERE item_id = ? AND locale = ? AND editor = ? AND version = ?",
                item.ref().id(),
                item.locale(),
                editor,
                scratch.version()));
    }
}
