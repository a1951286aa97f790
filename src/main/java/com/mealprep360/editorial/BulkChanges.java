package com.mealprep360.editorial;

import com.mealprep360.kernel.ContentType;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What a batch writes, gathered first and then sent in one statement for each table, however many lines there are. */
final class BulkChanges {
    private static final String DEFER =
            "SET CONSTRAINTS editorial.localization_working_revision_fkey, editorial.localization_published_revision_fkey DEFERRED";

    private final List<Item> items = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();
    private final List<Localization> localizations = new ArrayList<>();
    private final Set<Claim> claims = new LinkedHashSet<>();
    private final List<ContentType.Published> published = new ArrayList<>();
    private final List<Trace> traces = new ArrayList<>();
    private final List<EditorialEvent> events = new ArrayList<>();

    /** A slug that an item has from now on. */
    private record Claim(UUID item, String locale, String slug, boolean open) {}

    /** From which line, in which locale, an item now has which revision. */
    private record Trace(Incoming line, UUID item, UUID revision) {}

    void add(Item item) {
        items.add(item);
    }

    void add(Revision revision) {
        revisions.add(revision);
    }

    void add(Localization localization) {
        localizations.add(localization);
    }

    void add(EditorialEvent event) {
        events.add(event);
    }

    void add(ContentType.Published one) {
        published.add(one);
    }

    /** @param open whether it leads to what is public, or once did */
    void claim(UUID item, String locale, String slug, boolean open) {
        claims.add(new Claim(item, locale, slug, open));
    }

    void trace(Incoming line, UUID item, UUID revision) {
        traces.add(new Trace(line, item, revision));
    }

    List<EditorialEvent> events() {
        return events;
    }

    /** @throws IllegalStateException if somebody took a slug in the meantime: everything is to be looked at anew */
    void send(ContentType type, String scope, EntityManager entities, Jdbi sql) {
        // Foreign keys want this order, and EclipseLink sends changed localizations with the first flush of all.
        sql.useHandle(handle -> handle.execute(DEFER));
        items.forEach(entities::persist);
        entities.flush();
        revisions.forEach(entities::persist);
        entities.flush();
        localizations.forEach(entities::persist);
        entities.flush();
        sql.useHandle(handle -> {
            sendClaims(handle, type.name());
            sendTraces(handle, type.name(), scope);
        });
        type.publishAll(published);
    }

    /** The spare slugs of a locale are given back, but for those that are claimed now. */
    private void sendClaims(Handle handle, String type) {
        List<Claim> sorted = claims.stream()
                .sorted(Comparator.comparing(Claim::locale).thenComparing(Claim::slug))
                .toList();
        if (sorted.isEmpty()) {
            return;
        }
        int owned = handle.createQuery("""
            WITH wanted AS (
              SELECT locale, slug, item_id, bool_or(public) AS public
              FROM unnest(:locales, :slugs, :items, :open) AS claim (locale, slug, item_id, public)
              GROUP BY locale, slug, item_id
            ), released AS (
              DELETE FROM editorial.slug s USING (SELECT DISTINCT item_id, locale FROM wanted) touched
              WHERE s.item_id = touched.item_id AND s.locale = touched.locale AND %s
                AND NOT EXISTS (SELECT FROM wanted w WHERE w.locale = s.locale AND w.slug = s.slug AND w.item_id = s.item_id)
            ), claimed AS (
              INSERT INTO editorial.slug AS s (type, locale, slug, item_id, public)
              SELECT :type, locale, slug, item_id, public FROM wanted ORDER BY locale, slug
              ON CONFLICT (type, locale, slug) DO UPDATE SET public = s.public OR excluded.public
              WHERE s.item_id = excluded.item_id
              RETURNING 1
            )
            SELECT (SELECT count(*) FROM claimed) - (SELECT count(*) FROM wanted)
            """.formatted(SlugRegister.IS_SPARE))
                .bind("type", type)
                .bindArray("locales", String.class, texts(sorted, Claim::locale))
                .bindArray("slugs", String.class, texts(sorted, Claim::slug))
                .bindArray("items", UUID.class, sorted.stream().map(Claim::item).toList())
                .bindArray(
                        "open", Boolean.class, sorted.stream().map(Claim::open).toList())
                .mapTo(Integer.class)
                .one();
        if (owned != 0) {
            throw new IllegalStateException("Somebody else has taken a slug in the meantime.");
        }
    }

    private void sendTraces(Handle handle, String type, String scope) {
        if (traces.isEmpty()) {
            return;
        }
        List<Incoming> lines = traces.stream().map(Trace::line).toList();
        handle.createUpdate("""
            INSERT INTO editorial.origin (type, scope, source, external_id, locale, item_id, revision, line_hash)
            SELECT :type, :scope, * FROM unnest(:sources, :externals, :locales, :items, :revisions, :hashes)
            ON CONFLICT (type, scope, source, external_id, locale) DO UPDATE
            SET item_id = excluded.item_id, revision = excluded.revision, line_hash = excluded.line_hash
            """)
                .bind("type", type)
                .bind("scope", scope)
                .bindArray(
                        "sources", String.class, texts(lines, line -> line.key().source()))
                .bindArray(
                        "externals",
                        String.class,
                        texts(lines, line -> line.key().externalId()))
                .bindArray("locales", String.class, texts(lines, Incoming::locale))
                .bindArray("items", UUID.class, traces.stream().map(Trace::item).toList())
                .bindArray(
                        "revisions",
                        UUID.class,
                        traces.stream().map(Trace::revision).toList())
                .bindArray("hashes", String.class, texts(lines, Incoming::hash))
                .execute();
    }

    private static <T> List<String> texts(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).toList();
    }
}
