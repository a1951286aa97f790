package com.mealprep360.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.events.EventLog;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Writes items that nobody else can know yet, past the persistence context: all that come together in one round trip. */
@ApplicationScoped
class NewItems {
    /** As many at once as there is work for on a small machine; more of them would have less each. See docs/performance.md. */
    private static final GroupCommit.Limits LIMITS = new GroupCommit.Limits(2, 8, 50);

    /** By the number of rows, from one. */
    private static final List<String> ADD =
            IntStream.rangeClosed(1, LIMITS.most()).mapToObj(NewItems::add).toList();

    @Inject
    Jdbi sql;

    @Inject
    EventLog events;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    private final GroupCommit<New, Boolean> arriving = new GroupCommit<>(LIMITS, this::write);

    /** A draft that was never stored, with the event of its making. */
    private record New(
            ContentRef ref,
            Localization localization,
            Revision first,
            Ownership ownership,
            String[] tags,
            String[] categories,
            EventLog.Entry created) {
        static final Comparator<New> BY_SLUG = Comparator.comparing((New one) -> one.localization.slug())
                .thenComparing(one -> one.ref.type())
                .thenComparing(one -> one.localization.locale());
    }

    private static String add(int rows) {
        return """
            WITH new (id, type, owner, ownership, at, locale, slug, revision, document, title, hash, title_key, tags, categories,
              %s) AS MATERIALIZED (
              VALUES %s),
            free AS (
              INSERT INTO editorial.slug (type, locale, slug, item_id, public)
              SELECT type, locale, slug, id, false FROM new ON CONFLICT DO NOTHING
              RETURNING item_id),
            added AS (SELECT new.* FROM new JOIN free ON item_id = id),
            item AS (
              INSERT INTO editorial.item (id, type, owner, ownership, source_locale, created_at)
              SELECT id, type, owner, ownership, locale, at FROM added),
            revision AS (
              INSERT INTO editorial.revision
                (id, item_id, locale, number, document, title, author, created_at, content_hash)
              SELECT revision, id, locale, 1, document, title, owner, at, hash FROM added),
            event AS (%s)
            INSERT INTO editorial.localization
              (item_id, locale, slug, workflow, workflow_since, working_revision, title_key, updated_at, tags, categories,
               facets_revision)
            SELECT id, locale, slug, 'draft', at, revision, title_key, at, tags, categories, revision FROM added
            RETURNING item_id
            """.formatted(
                        EventLog.COLUMNS,
                        IntStream.range(0, rows)
                                .mapToObj(Integer::toString)
                                .map(NewItems::values)
                                .collect(Collectors.joining(",\n")),
                        EventLog.insertFrom("added"));
    }

    private static String values(String row) {
        return "(CAST(:item# AS uuid), :type#, :owner#, :ownership#, CAST(:at# AS timestamptz), :locale#, :slug#, CAST(:revision# AS uuid), CAST(:document# AS jsonb), :title#, :hash#, :titleKey#, CAST(:tags# AS text[]), CAST(:categories# AS text[]), "
                        .replace("#", row)
                + EventLog.values(row) + ")";
    }

    /**
     * The item with its slug and first revision, and the event: all of it or, if the slug is taken, nothing and false.
     * Where there is no transaction it has one of its own, together with what else is added at that moment.
     *
     * @param document that of the first revision
     */
    boolean add(ContentType type, Items.Open open, ObjectNode document) {
        New one = newly(type, open, document);
        return transaction.getTransactionKey() == null
                ? arriving.commit(one)
                : write(List.of(one)).get(0);
    }

    private New newly(ContentType type, Items.Open open, ObjectNode document) {
        return new New(
                open.ref(),
                open.localization(),
                open.working(),
                open.item().ownership(),
                texts(document, "tags"),
                texts(document, "categories"),
                events.entry(open.created(type, document), open.item().owner()));
    }

    /** Sorted, since two that take slugs in different orders could wait for each other. */
    private List<Boolean> write(List<New> all) {
        List<New> sorted = all.stream().sorted(New.BY_SLUG).toList();
        Set<UUID> added = sql.withHandle(handle -> {
            Query statement = handle.createQuery(ADD.get(sorted.size() - 1));
            for (int row = 0; row < sorted.size(); row++) {
                bind(statement, Integer.toString(row), sorted.get(row));
            }
            return statement.map((row, context) -> row.getObject(1, UUID.class)).set();
        });
        return all.stream().map(one -> happened(one, added)).toList();
    }

    private boolean happened(New one, Set<UUID> added) {
        boolean happened = added.contains(one.ref.id());
        if (happened) {
            events.announce(one.created);
        }
        return happened;
    }

    private void bind(Query statement, String row, New one) {
        events.bind(statement, row, one.created)
                .bind("item" + row, one.ref.id())
                .bind("type" + row, one.ref.type())
                .bind("owner" + row, one.first.author())
                .bind("ownership" + row, one.ownership.name())
                .bind("at" + row, one.first.createdAt())
                .bind("locale" + row, one.localization.locale())
                .bind("slug" + row, one.localization.slug())
                .bind("revision" + row, one.first.id())
                .bind("document" + row, one.first.json())
                .bind("title" + row, one.first.title())
                .bind("hash" + row, one.first.contentHash())
                .bind("titleKey" + row, one.localization.titleKey())
                .bindArray("tags" + row, one.tags)
                .bindArray("categories" + row, one.categories);
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
