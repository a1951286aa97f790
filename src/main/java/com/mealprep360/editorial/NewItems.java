package com.mealprep360.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** Writes items that nobody else can know yet, past the persistence context: each in one round trip. */
@ApplicationScoped
class NewItems {
    private static final String ADD = """
            WITH slug AS (
              INSERT INTO editorial.slug (type, locale, slug, item_id, public)
              VALUES (:type, :locale, :slug, :item, false) ON CONFLICT DO NOTHING
              RETURNING type, locale, slug, item_id),
            item AS (
              INSERT INTO editorial.item (id, type, owner, ownership, source_locale, created_at)
              SELECT item_id, type, :owner, :ownership, locale, :at FROM slug),
            revision AS (
              INSERT INTO editorial.revision
                (id, item_id, locale, number, document, title, author, created_at, content_hash)
              SELECT :revision, item_id, locale, :number, CAST(:document AS jsonb), :title, :owner, :at, :hash FROM slug),
            event AS (%s)
            INSERT INTO editorial.localization
              (item_id, locale, slug, workflow, workflow_since, working_revision, title_key, updated_at, tags, categories,
               facets_revision)
            SELECT item_id, locale, slug, :workflow, :at, :revision, :titleKey, :at, :tags, :categories, :revision FROM slug
            """.formatted(EventLog.insertFrom("slug"));

    @Inject
    Jdbi sql;

    @Inject
    EventLog events;

    /**
     * The item with its slug and first revision, and the event: all of it or, if the slug is taken, nothing and false.
     * Where there is no transaction the statement is one by itself.
     *
     * @param document that of the first revision
     */
    boolean add(ContentType type, Items.Open open, ObjectNode document) {
        Item item = open.item();
        Localization localization = open.localization();
        Revision first = open.working();
        return sql.withHandle(handle -> events.appendBy(
                        handle.createUpdate(ADD)
                                .bind("type", item.ref().type())
                                .bind("locale", localization.locale())
                                .bind("slug", localization.slug())
                                .bind("item", item.ref().id())
                                .bind("owner", item.owner())
                                .bind("ownership", item.ownership().name())
                                .bind("at", item.createdAt())
                                .bind("revision", first.id())
                                .bind("number", first.number())
                                .bind("document", first.json())
                                .bind("title", first.title())
                                .bind("hash", first.contentHash())
                                .bind("workflow", localization.workflow().name())
                                .bind("titleKey", localization.titleKey())
                                .bindArray("tags", texts(document, "tags"))
                                .bindArray("categories", texts(document, "categories")),
                        open.created(type, document),
                        item.owner())
                == 1);
    }

    /** What the trigger would read out of the document; it comes where they are not of this revision. */
    private static String[] texts(ObjectNode document, String field) {
        return document.path(field)
                .valueStream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toArray(String[]::new);
    }

    /** What publishing changed in a locale that was just added. */
    void published(Localization localization) {
        sql.useHandle(handle -> handle.createUpdate("""
            UPDATE editorial.localization
            SET published_revision = :published, first_published_at = :firstPublishedAt, published_at = :publishedAt
            WHERE item_id = :item AND locale = :locale
            """)
                .bind("published", localization.publishedRevision())
                .bind("firstPublishedAt", localization.firstPublishedAt())
                .bind("publishedAt", localization.publishedAt())
                .bind("item", localization.itemId())
                .bind("locale", localization.locale())
                .execute());
    }
}
