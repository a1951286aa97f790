package com.mealprep360.editorial.reading;

import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.events.EventTail;
import com.mealprep360.kernel.events.Memory;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The published items and pages of lists of one type that are asked for most. */
final class HotShelf {
    private static final int ENTRY_BYTES = 256;

    private final ShelfRows rows;
    private final Memory<UUID, List<PublishedItem>> items;
    private final Memory<String, List<UUID>> slugs;
    private final Memory<String, PublishedPage> pages;

    HotShelf(ShelfRows rows, EventTail tail) {
        this.rows = rows;
        long bytes = rows.shelf().memoryBytes();
        items = new Memory<>(
                tail::isFresh, bytes / 2, (id, found) -> ENTRY_BYTES + bytes(found), HotShelf::isSomething);
        slugs = new Memory<>(
                tail::isFresh, bytes / 8, (slug, found) -> ENTRY_BYTES + slug.length(), HotShelf::isSomething);
        pages = new Memory<>(
                tail::isFresh,
                bytes / 4,
                (asked, page) -> ENTRY_BYTES + asked.length() + page.json().length,
                page -> true);
    }

    Shelf shelf() {
        return rows.shelf();
    }

    /** All locales of an item, the source locale first; empty when it is not published. */
    List<PublishedItem> byId(UUID id) {
        return items.get(id, rows::byId);
    }

    /** The locales of items that have this slug; those of a source locale first. */
    List<PublishedItem> bySlug(String slug) {
        return slugs.get(slug, rows::idsBySlug).stream()
                .flatMap(id -> byId(id).stream())
                .filter(item -> item.slug().equals(slug))
                .toList();
    }

    /** As {@link #byId} or {@link #bySlug}, if that needs nothing but memory; else empty. */
    List<PublishedItem> known(String idOrSlug) {
        if (Ids.isId(idOrSlug)) {
            return known(UUID.fromString(idOrSlug));
        }
        @Nullable List<UUID> ids = slugs.known(idOrSlug);
        if (ids == null || ids.size() != 1) {
            return List.of();
        }
        return known(ids.get(0)).stream()
                .filter(item -> item.slug().equals(idOrSlug))
                .toList();
    }

    private List<PublishedItem> known(UUID id) {
        @Nullable List<PublishedItem> locales = items.known(id);
        return locales == null ? List.of() : locales;
    }

    /** @param asked the query as it came, encoded */
    PublishedPage page(String asked, PublishedQuery query, @Nullable String cursor, int limit) {
        return pages.get(asked, absent -> rows.page(query, cursor, limit));
    }

    /** @param name of a list that is no page of the type's own; it is remembered behind a character that no query has */
    PublishedPage page(String name, Supplier<String> json) {
        return pages.get("#" + name, absent -> PublishedPage.of(json.get()));
    }

    /** The page, if it is in memory: so this very query was found valid before. */
    @Nullable
    PublishedPage knownPage(String asked) {
        return pages.known(asked);
    }

    void forget(UUID id, String slug) {
        items.forget(id);
        slugs.forget(slug);
        pages.forgetAll();
    }

    void forgetPages() {
        pages.forgetAll();
    }

    private static int bytes(List<PublishedItem> found) {
        return found.stream().mapToInt(item -> ENTRY_BYTES + item.json().length).sum();
    }

    private static boolean isSomething(Collection<?> found) {
        return !found.isEmpty();
    }
}
