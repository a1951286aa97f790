package com.mealprep360.blog.categories;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.editorial.Slugs;
import com.mealprep360.editorial.reading.PublishedQuery;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.database.Connections.PublicReads;
import com.mealprep360.kernel.events.LoggedEvent;
import com.mealprep360.kernel.problems.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Posts in categories: what their documents name, and what is found by it. */
@ApplicationScoped
public class PostCategories {
    /** The field of a post's document, and of what is searched. */
    public static final String FIELD = "categories";

    /** Types of events by which posts can come into other categories; see {@link #postsMovedBy}. */
    public static final Set<String> CHANGES = CategoryChanged.TYPES;

    private static final String BY_ID =
            "SELECT coalesce(merged_into, id) FROM blog.category WHERE id = CAST(:category AS uuid)";
    private static final String BY_SLUG = "SELECT category_id FROM blog.category_slug WHERE slug = :category";
    private static final String IN =
            "category_ids && ARRAY(SELECT c.id FROM blog.category c WHERE c.path @> ARRAY[(%s)])";

    @Inject
    Categories categories;

    @Inject
    Jdbi sql;

    @Inject
    @PublicReads
    Jdbi publicSql;

    /** The ids that a post's document names, right by its schema. */
    public static List<UUID> of(JsonNode post) {
        return post.path(FIELD)
                .valueStream()
                .map(id -> UUID.fromString(id.asText()))
                .toList();
    }

    /** The ids among these that are no category's. The others mean something from now on, whatever becomes of the category. */
    public List<Fault> unknown(JsonNode post) {
        List<UUID> ids = of(post);
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<UUID> known = categories.named(ids);
        if (!known.containsAll(ids)) {
            known = categories.name(ids);
        }
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                faults.add(new Fault(
                        "/" + FIELD + "/" + i,
                        "unknown",
                        "must be the id of a category; GET /api/blog/categories lists them"));
            }
        }
        return faults;
    }

    /** Narrows a query down to a category and those below it, as they are when it is asked; null for all. */
    public static PublishedQuery narrow(PublishedQuery query, @Nullable String idOrSlug) {
        String category = idOrSlug != null && Ids.isId(idOrSlug) ? BY_ID : BY_SLUG;
        return query.only(IN.formatted(category), "category", idOrSlug);
    }

    /** The category that an id or a slug leads to, as what is searched has it; a text that nothing has where it leads nowhere. */
    public String searched(String idOrSlug) {
        return publicSql.withHandle(handle -> handle.createQuery(Ids.isId(idOrSlug) ? BY_ID : BY_SLUG)
                .bind("category", idOrSlug)
                .mapTo(String.class)
                .findOne()
                .orElse(""));
    }

    /** The category that has this name, or one that makes the same slug. */
    public Optional<UUID> called(String name) {
        return Optional.of(searched(Slugs.from(name, new UUID(0, 0))))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString);
    }

    /** What the category is called that an id or a slug leads to; empty where it leads nowhere. */
    public Optional<String> name(String idOrSlug, LocalePreference preference) {
        String id = searched(idOrSlug);
        return id.isEmpty()
                ? Optional.empty()
                : publicSql
                        .withHandle(Categories::tree)
                        .find(UUID.fromString(id))
                        .map(category -> category.text(preference).name());
    }

    /** The published posts that are in other categories since such an event, or may be. */
    public List<UUID> postsMovedBy(LoggedEvent event) {
        if (!event.facts().path("moved").asBoolean()) {
            return List.of();
        }
        List<UUID> roots = Stream.of(
                        event.subjectId(), event.facts().path("mergedInto").asText())
                .filter(Ids::isId)
                .map(UUID::fromString)
                .toList();
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT DISTINCT item_id FROM blog.published
            WHERE category_ids && ARRAY(SELECT id FROM blog.category WHERE path && :roots) ORDER BY item_id
            """)
                .bindArray("roots", UUID.class, roots)
                .mapTo(UUID.class)
                .list());
    }
}
