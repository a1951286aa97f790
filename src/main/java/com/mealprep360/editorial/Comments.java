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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** All comments. A thread is a comment with its answers; it is settled as a whole. */
@ApplicationScoped
class Comments {
    private static final String SELECT = """
            SELECT c.id, c.thread, c.pointer, c.author, c.text, c.created_at, r.number, t.resolved_by, t.resolved_at
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
        List<Comment> found = sql.withHandle(handle -> handle.createQuery(SELECT + " AND c.id = :id")
                .bind("item", open.ref().id())
                .bind("locale", open.localization().locale())
                .bind("id", id)
                .map((row, context) -> read(row))
                .list());
        return placed(found, open).stream().findFirst();
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
        List<Comment> found = sql.withHandle(handle -> {
            Query query = handle.createQuery(SELECT + only + behind + " ORDER BY c.thread, c.id LIMIT :limit")
                    .bind("item", item.ref().id())
                    .bind("locale", item.localization().locale())
                    .bind("limit", limit);
            after.ifPresent(ids -> query.bind("thread", ids.get(0)).bind("id", ids.get(1)));
            return query.map((row, context) -> read(row)).list();
        });
        return placed(found, item);
    }

    /** With pointers into the present document. The documents they were said of are read one after the other. */
    private List<Comment> placed(List<Comment> comments, Items.Open item) {
        Set<Integer> revisions = comments.stream()
                .filter(comment -> comment.said() != null)
                .map(Comment::revision)
                .collect(Collectors.toSet());
        if (revisions.isEmpty()) {
            return comments;
        }
        JsonNode present = item.working().document();
        Map<UUID, String> places = new HashMap<>();
        sql.useHandle(handle -> handle.createQuery("""
            SELECT number, document FROM editorial.revision
            WHERE item_id = :item AND locale = :locale AND number = ANY (:numbers)
            """)
                .bind("item", item.ref().id())
                .bind("locale", item.localization().locale())
                .bindArray("numbers", Integer.class, revisions)
                .map((row, context) -> Map.entry(row.getInt("number"), row.getString("document")))
                .forEach(revision -> {
                    JsonNode then = Json.object(revision.getValue());
                    comments.stream()
                            .filter(comment -> comment.said() != null && comment.revision() == revision.getKey())
                            .forEach(comment -> Anchor.follow(then, comment.said(), present)
                                    .ifPresent(place -> places.put(comment.id(), place)));
                }));
        return comments.stream()
                .map(comment -> comment.at(places.get(comment.id())))
                .toList();
    }

    private static Comment read(ResultSet row) throws SQLException {
        return new Comment(
                row.getObject("id", UUID.class),
                row.getObject("thread", UUID.class),
                row.getInt("number"),
                null,
                row.getString("pointer"),
                row.getString("author"),
                row.getString("text"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("resolved_by"),
                WorkingRows.instant(row, "resolved_at"));
    }
}
