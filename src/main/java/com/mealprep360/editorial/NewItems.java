package com.mealprep360.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** Writes items that nobody else can know yet, past the persistence context: two statements for each. */
@ApplicationScoped
class NewItems {
    @Inject
    Jdbi sql;

    /** The item and its slug. Returns whether the slug was free; if not, the item has none yet. */
    boolean add(Item item, String locale, String slug) {
        return sql.withHandle(handle -> handle.createUpdate("""
            WITH item AS (
              INSERT INTO editorial.item (id, type, owner, ownership, source_locale, created_at)
              VALUES (:id, :type, :owner, :ownership, :locale, :createdAt))
            INSERT INTO editorial.slug (type, locale, slug, item_id, public)
            VALUES (:type, :locale, :slug, :id, false) ON CONFLICT DO NOTHING
            """)
                        .bind("id", item.ref().id())
                        .bind("type", item.ref().type())
                        .bind("owner", item.owner())
                        .bind("ownership", item.ownership().name())
                        .bind("locale", locale)
                        .bind("createdAt", item.createdAt())
                        .bind("slug", slug)
                        .execute()
                == 1);
    }

    /** The first revision, and the locale whose working one it is. */
    void add(Revision revision, Localization localization) {
        sql.useHandle(handle -> handle.createUpdate("""
            WITH revision AS (
              INSERT INTO editorial.revision
                (id, item_id, locale, number, document, title, author, created_at, content_hash)
              VALUES (:id, :item, :locale, :number, CAST(:document AS jsonb), :title, :author, :at, :hash))
            INSERT INTO editorial.localization (item_id, locale, slug, workflow, working_revision, published_revision,
              first_published_at, title_key, updated_at)
            VALUES (:item, :locale, :slug, :workflow, :id, :published, :firstPublishedAt, :titleKey, :at)
            """)
                .bind("id", revision.id())
                .bind("item", revision.itemId())
                .bind("locale", localization.locale())
                .bind("number", revision.number())
                .bind("document", revision.json())
                .bind("title", revision.title())
                .bind("author", revision.author())
                .bind("at", revision.createdAt())
                .bind("hash", revision.contentHash())
                .bind("slug", localization.slug())
                .bind("workflow", localization.workflow().name())
                .bind("published", localization.publishedRevision())
                .bind("firstPublishedAt", localization.firstPublishedAt())
                .bind("titleKey", localization.titleKey())
                .execute());
    }
}
