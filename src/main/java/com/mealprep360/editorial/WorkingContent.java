package com.mealprep360.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What authors and editors read. Everything here asks first whether the actor may see it. */
@ApplicationScoped
public class WorkingContent {
    private static final String VISIBLE = "(i.owner = :actor OR (i.ownership = 'editorial' AND :editor))";

    @Inject
    Jdbi sql;

    /** @param nextCursor null on the last page */
    public record RevisionPage(
            List<RevisionInfo> items, @Nullable String nextCursor) {}

    /** A revision with its document, and the locale it belongs to. */
    public record SavedRevision(String locale, RevisionInfo revision, ObjectNode document) {}

    /**
     * The working revision of an item.
     *
     * @throws Problem EDITORIAL_NOT_FOUND if there is none that the actor may see
     */
    public WorkingItem require(ContentRef ref, LocalePreference preference, Actor actor) {
        String locale = locale(ref, preference, actor);
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT i.id, i.type, i.owner, i.ownership, i.created_at AS item_created_at, i.trashed_at,
                   l.locale, l.slug, l.workflow, l.workflow_since, l.assignee, l.due_at, l.assigned_by, l.assigned_at,
                   l.approved_by, l.approved_at,
                   w.id AS w_id, w.number AS w_number, w.author AS w_author, w.created_at AS w_created_at,
                   w.content_hash AS w_content_hash, w.note AS w_note, w.document,
                   p.id AS p_id, p.number AS p_number, p.author AS p_author, p.created_at AS p_created_at,
                   p.content_hash AS p_content_hash, p.note AS p_note
            FROM editorial.item i
            JOIN editorial.localization l ON l.item_id = i.id AND l.locale = :locale
            JOIN editorial.revision w ON w.id = l.working_revision
            LEFT JOIN editorial.revision p ON p.id = l.published_revision
            WHERE i.id = :id
            """)
                .bind("id", ref.id())
                .bind("locale", locale)
                .map((row, context) -> WorkingRows.item(row))
                .one());
    }

    /**
     * The item with this id, of whatever type.
     *
     * @throws Problem EDITORIAL_NOT_FOUND if there is none that the actor may see
     */
    public ContentRef ref(UUID id, Actor actor) {
        return sql.withHandle(
                handle -> handle.createQuery("SELECT i.type FROM editorial.item i WHERE i.id = :id AND " + VISIBLE)
                        .bind("id", id)
                        .bind("actor", actor.subject())
                        .bind("editor", actor.isEditor())
                        .mapTo(String.class)
                        .findOne()
                        .map(type -> new ContentRef(type, id))
                        .orElseThrow(Items::notFound));
    }

    /** Whether there is something to see for this actor where the public finds nothing. */
    public boolean isVisible(ContentRef ref, Actor actor) {
        return !locales(ref, actor).isEmpty();
    }

    /** The item whose working or former slug this is, if the actor may see it. */
    public Optional<ContentRef> bySlug(String type, String slug, Actor actor) {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT i.id FROM editorial.slug s JOIN editorial.item i ON i.id = s.item_id
            WHERE s.type = :type AND s.slug = :slug AND\s""" + VISIBLE + " ORDER BY i.id LIMIT 1")
                .bind("type", type)
                .bind("slug", slug)
                .bind("actor", actor.subject())
                .bind("editor", actor.isEditor())
                .mapTo(UUID.class)
                .findOne()
                .map(id -> new ContentRef(type, id)));
    }

    /** @throws Problem EDITORIAL_NOT_FOUND; INVALID_REQUEST for a cursor of another query */
    public RevisionPage revisions(
            ContentRef ref, LocalePreference preference, @Nullable String cursor, int limit, Actor actor) {
        String locale = locale(ref, preference, actor);
        long before =
                Cursor.of(cursor, 1, ref, locale).map(key -> key.number(0)).orElse(Long.MAX_VALUE);
        List<RevisionInfo> found = sql.withHandle(handle -> handle.createQuery("""
            SELECT id AS w_id, number AS w_number, author AS w_author, created_at AS w_created_at,
                   content_hash AS w_content_hash, note AS w_note
            FROM editorial.revision
            WHERE item_id = :id AND locale = :locale AND number < :before
            ORDER BY number DESC LIMIT :limit
            """)
                .bind("id", ref.id())
                .bind("locale", locale)
                .bind("before", before)
                .bind("limit", limit + 1)
                .map((row, context) -> WorkingRows.revision(row, "w_"))
                .list());
        if (found.size() <= limit) {
            return new RevisionPage(found, null);
        }
        List<RevisionInfo> page = found.subList(0, limit);
        return new RevisionPage(
                page, new Cursor(List.of(String.valueOf(page.get(limit - 1).number()))).token(ref, locale));
    }

    /** @throws Problem EDITORIAL_NOT_FOUND if there is no such item or revision that the actor may see */
    public SavedRevision revision(ContentRef ref, LocalePreference preference, int number, Actor actor) {
        String locale = locale(ref, preference, actor);
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT id AS w_id, number AS w_number, author AS w_author, created_at AS w_created_at,
                   content_hash AS w_content_hash, note AS w_note, document
            FROM editorial.revision
            WHERE item_id = :id AND locale = :locale AND number = :number
            """)
                .bind("id", ref.id())
                .bind("locale", locale)
                .bind("number", number)
                .map((row, context) -> new SavedRevision(
                        locale, WorkingRows.revision(row, "w_"), Json.object(row.getString("document"))))
                .findOne()
                .orElseThrow(Items::notFound));
    }

    /**
     * The locale of an item that is meant.
     *
     * @throws Problem EDITORIAL_NOT_FOUND
     */
    public String locale(ContentRef ref, LocalePreference preference, Actor actor) {
        List<Place> places = locales(ref, actor);
        if (places.isEmpty()) {
            throw Items.notFound();
        }
        return preference
                .choose(
                        places.stream().map(Place::locale).toList(),
                        places.get(0).source())
                .orElseThrow(Items::notFound);
    }

    private record Place(String locale, String source) {}

    private List<Place> locales(ContentRef ref, Actor actor) {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT l.locale, i.source_locale FROM editorial.item i JOIN editorial.localization l ON l.item_id = i.id
            WHERE i.id = :id AND i.type = :type AND\s""" + VISIBLE)
                .bind("id", ref.id())
                .bind("type", ref.type())
                .bind("actor", actor.subject())
                .bind("editor", actor.isEditor())
                .map((row, context) -> new Place(row.getString("locale"), row.getString("source_locale")))
                .list());
    }
}
