package com.mealprep360.editorial;

import com.mealprep360.kernel.ContentRef;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What is there already of the items of a batch, read in a handful of queries; the items stay locked until its end. */
final class BulkState {
    private final Jdbi sql;
    private final EntityManager entities;
    private final Map<Incoming.Key, Map<String, Origin>> origins = new HashMap<>();
    private final Map<UUID, Item> items = new HashMap<>();
    private final Map<UUID, Map<String, Localization>> localizations = new HashMap<>();
    private final Map<UUID, Revision> revisions = new HashMap<>();
    private final Map<Slug, UUID> slugs = new HashMap<>();

    BulkState(Jdbi sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    /** What an import last wrote of one locale: from which line, as which revision. */
    record Origin(UUID item, UUID revision, String hash) {}

    record Slug(String locale, String text) {}

    /** Finds and locks, always in the order of the ids, so that two batches never wait for each other. */
    void load(String type, String scope, List<Incoming> lines) {
        loadOrigins(type, scope, lines);
        Set<UUID> ids = Stream.concat(
                        origins.values().stream()
                                .flatMap(all -> all.values().stream())
                                .map(Origin::item),
                        lines.stream().map(Incoming::id).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return;
        }
        entities.createQuery("SELECT i FROM Item i WHERE i.id IN :ids ORDER BY i.id", Item.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(item -> items.put(item.ref().id(), item));
        if (items.isEmpty()) {
            return;
        }
        List<Localization> found = entities.createQuery(
                        "SELECT l FROM Localization l WHERE l.itemId IN :ids", Localization.class)
                .setParameter("ids", items.keySet())
                .getResultList();
        found.forEach(this::add);
        if (!found.isEmpty()) {
            entities.createQuery("SELECT r FROM Revision r WHERE r.id IN :ids", Revision.class)
                    .setParameter(
                            "ids",
                            found.stream()
                                    .flatMap(one -> Stream.of(
                                            Optional.of(one.workingRevision()),
                                            Optional.ofNullable(one.publishedRevision())))
                                    .flatMap(Optional::stream)
                                    .collect(Collectors.toSet()))
                    .getResultList()
                    .forEach(this::add);
        }
    }

    private void loadOrigins(String type, String scope, List<Incoming> lines) {
        List<Incoming.Key> keys = lines.stream().map(Incoming::key).distinct().toList();
        sql.useHandle(handle -> handle.createQuery("""
            SELECT o.source, o.external_id, o.locale, o.item_id, o.revision, o.line_hash
            FROM unnest(:sources, :externals) AS wanted (source, external_id)
            JOIN editorial.origin o ON o.type = :type AND o.scope = :scope
              AND o.source = wanted.source AND o.external_id = wanted.external_id
            """)
                .bind("type", type)
                .bind("scope", scope)
                .bindArray(
                        "sources",
                        String.class,
                        keys.stream().map(Incoming.Key::source).toList())
                .bindArray(
                        "externals",
                        String.class,
                        keys.stream().map(Incoming.Key::externalId).toList())
                .map((row, context) -> remember(
                        new Incoming.Key(row.getString("source"), row.getString("external_id")),
                        row.getString("locale"),
                        new Origin(
                                row.getObject("item_id", UUID.class),
                                row.getObject("revision", UUID.class),
                                row.getString("line_hash"))))
                .list());
    }

    /** @param dryRun the import that only says what would be: the slugs it would have taken count as taken */
    void loadSlugs(String type, Collection<Slug> wanted, @Nullable UUID dryRun) {
        sql.useHandle(handle -> handle.createQuery("""
            SELECT s.locale, s.slug, s.item_id FROM unnest(:locales, :slugs) AS wanted (locale, slug)
            JOIN editorial.slug s ON s.type = :type AND s.locale = wanted.locale AND s.slug = wanted.slug
            UNION ALL
            SELECT l.locale, l.slug, l.item_id FROM unnest(:locales, :slugs) AS wanted (locale, slug)
            JOIN editorial.import_line l ON l.import_id = :dryRun AND l.locale = wanted.locale AND l.slug = wanted.slug
            """)
                .bind("type", type)
                .bind("dryRun", dryRun)
                .bindArray(
                        "locales",
                        String.class,
                        wanted.stream().map(Slug::locale).toList())
                .bindArray(
                        "slugs", String.class, wanted.stream().map(Slug::text).toList())
                .map((row, context) -> slugs.putIfAbsent(
                        new Slug(row.getString("locale"), row.getString("slug")), row.getObject("item_id", UUID.class)))
                .list());
    }

    Origin remember(Incoming.Key key, String locale, Origin origin) {
        origins.computeIfAbsent(key, absent -> new HashMap<>()).put(locale, origin);
        return origin;
    }

    @Nullable
    Origin origin(Incoming.Key key, String locale) {
        return origins.getOrDefault(key, Map.of()).get(locale);
    }

    /** The item that any locale of it came to. */
    @Nullable
    UUID itemOf(Incoming.Key key) {
        return origins.getOrDefault(key, Map.of()).values().stream()
                .map(Origin::item)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Item item(UUID id) {
        return items.get(id);
    }

    /** Whether the batch found or made it, and it is not in the trash. */
    boolean has(ContentRef ref) {
        Item item = items.get(ref.id());
        return item != null && item.ref().equals(ref) && !item.isTrashed();
    }

    void add(Item item) {
        items.put(item.ref().id(), item);
    }

    @Nullable
    Localization localization(UUID item, String locale) {
        return localizations.getOrDefault(item, Map.of()).get(locale);
    }

    void add(Localization localization) {
        localizations
                .computeIfAbsent(localization.itemId(), absent -> new HashMap<>())
                .put(localization.locale(), localization);
    }

    Revision working(Localization localization) {
        return revisions.get(localization.workingRevision());
    }

    /** The hash of what is public of a locale; none of none. */
    @Nullable
    String publishedHash(Localization localization) {
        UUID published = localization.publishedRevision();
        return published == null ? null : revisions.get(published).contentHash();
    }

    void add(Revision revision) {
        revisions.put(revision.id(), revision);
    }

    boolean isLive(UUID item) {
        return localizations.getOrDefault(item, Map.of()).values().stream().anyMatch(Localization::isPublished);
    }

    boolean isFree(Slug slug, UUID item) {
        return slugs.getOrDefault(slug, item).equals(item);
    }

    void take(Slug slug, UUID item) {
        slugs.put(slug, item);
    }
}
