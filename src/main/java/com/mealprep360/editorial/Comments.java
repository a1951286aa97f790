package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_FOUND;
import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.editorial.changes.Anchor;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All comments. A thread is a comment with its answers; it is settled as a whole. */
@ApplicationScoped
class Comments {
    private static final String SELECT = """
            SELECT c.id, c.thread, c.pointer, c.author, c.text, c.created_at, r.number, t.resolved_by, t.resolved_at,
                   CASE WHEN c.pointer IS NOT NULL THEN r.document END AS document
            FROM editorial.comment c
            JOIN editorial.comment t ON t.id = c.thread
            JOIN editorial.revision r ON r.id = c.revision_id
            WHERE c.item_id = :item AND c.locale = :locale
            """;

    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    /**
     * Begins a thread.
     *
     * @throws Problem INVALID_REQUEST for a pointer to nothing
     */
    Comment add(Items.Open open, UUID id, String text, @Nullable String pointer, Actor actor) {
        if (pointer != null && open.working().document().at(pointer).isMissingNode()) {
            throw invalid("/pointer", "pointer", "must point to something in the working document");
        }
        return insert(open, id, id, text, pointer, actor);
    }

    /** @throws Problem EDITORIAL_NOT_FOUND if there is no such thread in this locale */
    Comment answer(Items.Open open, UUID id, UUID thread, String text, Actor actor) {
        return insert(open, id, require(open, thread).thread(), text, null, actor);
    }

    private Comment insert(Items.Open open, UUID id, UUID thread, String text, @Nullable String pointer, Actor actor) {
        sql.useHandle(handle -> handle.createUpdate("""
            INSERT INTO editorial.comment (id, thread, item_id, locale, revision_id, pointer, author, text, created_at)
            VALUES (:id, :thread, :item, :locale, :revision, :pointer, :author, :text, :now)
            """)
                .bind("id", id)
                .bind("thread", thread)
                .bind("item", open.ref().id())
                .bind("locale", open.localization().locale())
                .bind("revision", open.working().id())
                .bind("pointer", pointer)
                .bind("author", actor.subject())
                .bind("text", text)
                .bind("now", clock.instant())
                .execute());
        return require(open, id);
    }

    /** Settles a thread, or opens it again; false if it is so already. */
    boolean resolve(Comment comment, boolean resolved, Actor actor) {
        if ((comment.resolvedBy() != null) == resolved) {
            return false;
        }
        sql.useHandle(handle -> handle.execute(
                "UPDATE editorial.comment SET resolved_by = ?, resolved_at = CAST(? AS timestamptz) WHERE id = ?",
                resolved ? actor.subject() : null,
                resolved ? clock.instant().toString() : null,
                comment.thread()));
        return true;
    }

    /** @throws Problem EDITORIAL_NOT_FOUND if there is no such comment in this locale */
    Comment require(Items.Open open, UUID id) {
        return find(open, id)
                .orElseThrow(() -> EDITORIAL_NOT_FOUND.because("There is no comment with this id in this locale."));
    }

    Optional<Comment> find(Items.Open open, UUID id) {
        return sql.withHandle(handle -> handle.createQuery(SELECT + " AND c.id = :id")
                .bind("item", open.ref().id())
                .bind("locale", open.localization().locale())
                .bind("id", id)
                .map((row, context) -> read(row, open.working().document(), new ConcurrentHashMap<>()))
                .findOne());
    }

    /**
     * Thread by thread, the oldest first.
     *
     * @param open only those that are open, or only those that are not; null for both
     * @param after the thread and the id of the comment that the page before ended with
     */
    List<Comment> page(Items.Open item, @Nullable Boolean open, Optional<List<UUID>> after, int limit) {
        String only = open == null ? "" : " AND t.resolved_by IS " + (open ? "" : "NOT ") + "NULL";
        String behind = after.isEmpty() ? "" : " AND (c.thread, c.id) > (:thread, :id)";
        JsonNode document = item.working().document();
        Map<Integer, JsonNode> known = new ConcurrentHashMap<>();
        return sql.withHandle((Handle handle) -> {
            var query = handle.createQuery(SELECT + only + behind + " ORDER BY c.thread, c.id LIMIT :limit")
                    .bind("item", item.ref().id())
                    .bind("locale", item.localization().locale())
                    .bind("limit", limit);
            after.ifPresent(ids -> query.bind("thread", ids.get(0)).bind("id", ids.get(1)));
            return query.map((row, context) -> read(row, document, known)).list();
        });
    }

    /** @param known documents that were read already, by the number of their revision */
    private static Comment read(ResultSet row, JsonNode present, Map<Integer, JsonNode> known) throws SQLException {
        String said = row.getString("pointer");
        int revision = row.getInt("number");
        String text = row.getString("document");
        return new Comment(
                row.getObject("id", UUID.class),
                row.getObject("thread", UUID.class),
                revision,
                said == null
                        ? null
                        : Anchor.follow(known.computeIfAbsent(revision, number -> Json.object(text)), said, present)
                                .orElse(null),
                said,
                row.getString("author"),
                row.getString("text"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("resolved_by"),
                WorkingRows.instant(row, "resolved_at"));
    }
}
