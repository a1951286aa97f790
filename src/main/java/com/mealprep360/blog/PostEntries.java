package com.mealprep360.blog;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.blog.body.PlainText;
import com.mealprep360.blog.categories.PostCategories;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.Searchable;
import com.mealprep360.kernel.events.LoggedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Posts as something that is found. */
@ApplicationScoped
public class PostEntries implements Searchable {
    static final String TAGS = "tags";
    static final String AUTHORS = "authors";
    static final String SERIES = "series";

    @Inject
    Jdbi sql;

    @Inject
    PostCategories categories;

    @Override
    public String name() {
        return PostContent.TYPE;
    }

    @Override
    public List<TextField> texts() {
        return List.of(
                new TextField("title", 6, Role.TITLE),
                new TextField(TAGS, 3, Role.OTHER),
                new TextField("excerpt", 2, Role.OTHER),
                new TextField(SERIES, 2, Role.OTHER),
                new TextField("body", 1, Role.OTHER),
                new TextField(AUTHORS, 1, Role.OTHER));
    }

    @Override
    public List<KeywordField> keywords() {
        return List.of(
                new KeywordField(TAGS, true),
                new KeywordField(AUTHORS, true),
                new KeywordField(SERIES, false),
                new KeywordField(PostCategories.FIELD, true));
    }

    @Override
    public List<NumberField> numbers() {
        return List.of();
    }

    @Override
    public Set<String> changes() {
        return PostCategories.CHANGES;
    }

    @Override
    public List<UUID> changedBy(LoggedEvent event) {
        return categories.postsMovedBy(event);
    }

    /** A post is in its categories and in all above them. */
    @Override
    public List<Entry> published(Collection<UUID> items) {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT item_id, locale, source, revision, first_published_at, document,
              ARRAY(SELECT DISTINCT unnest(path) FROM blog.category WHERE id = ANY (category_ids)) AS categories
            FROM blog.published WHERE item_id = ANY (:items) ORDER BY item_id, locale
            """)
                .bindArray("items", UUID.class, items)
                .map((row, context) -> entry(row))
                .list());
    }

    @Override
    public List<Key> keys(@Nullable Key after, int limit) {
        String condition = after == null ? "" : "WHERE (item_id, locale) > (:item, :locale) ";
        return sql.withHandle(handle -> {
            var query = handle.createQuery("SELECT item_id, locale, revision FROM blog.published " + condition
                            + "ORDER BY item_id, locale LIMIT :limit")
                    .bind("limit", limit);
            if (after != null) {
                query.bind("item", after.item()).bind("locale", after.locale());
            }
            return query.map((row, context) -> key(row)).list();
        });
    }

    @Override
    public long count() {
        return sql.withHandle(handle -> handle.createQuery("SELECT count(*) FROM blog.published")
                .mapTo(Long.class)
                .one());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        JsonNode document = Json.object(row.getString("document")).path("document");
        Map<String, List<String>> keywords = new HashMap<>();
        put(keywords, TAGS, document.path(TAGS).valueStream());
        put(keywords, AUTHORS, document.path(AUTHORS).valueStream().map(author -> author.path("name")));
        put(keywords, SERIES, Stream.of(document.path(SERIES)));
        Map<String, List<String>> texts = new HashMap<>(keywords);
        put(texts, "title", Stream.of(document.path("title")));
        put(texts, "excerpt", Stream.of(document.path("excerpt")));
        texts.put("body", PlainText.of(document.path(PostRules.BODY)).lines().toList());
        List<UUID> categories =
                List.of((UUID[]) row.getArray(PostCategories.FIELD).getArray());
        if (!categories.isEmpty()) {
            keywords.put(
                    PostCategories.FIELD,
                    categories.stream().map(UUID::toString).toList());
        }
        return new Entry(
                key(row),
                row.getBoolean("source"),
                row.getTimestamp("first_published_at").toInstant(),
                texts,
                keywords,
                Map.of());
    }

    private static void put(Map<String, List<String>> values, String field, Stream<JsonNode> nodes) {
        List<String> all =
                nodes.filter(JsonNode::isTextual).map(JsonNode::asText).toList();
        if (!all.isEmpty()) {
            values.put(field, all);
        }
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                row.getObject("item_id", UUID.class), row.getString("locale"), row.getObject("revision", UUID.class));
    }
}
