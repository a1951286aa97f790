package com.mealprep360.recipes;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.Searchable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Recipes as something that is found. */
@ApplicationScoped
public class RecipeEntries implements Searchable {
    static final String TOTAL_MINUTES = "totalMinutes";
    static final String SERVINGS = "servings";
    static final String TAGS = "tags";
    private static final List<Integer> TIMES = List.of(15, 30, 45, 60, 90, 120);
    private static final List<String> SINGLE = List.of("cuisine", "course", "difficulty");

    @Inject
    Jdbi sql;

    @Override
    public String name() {
        return RecipeContent.TYPE;
    }

    @Override
    public List<TextField> texts() {
        return List.of(
                new TextField("title", 6, Role.TITLE),
                new TextField("tags", 3, Role.OTHER),
                new TextField("ingredients", 3, Role.LINES),
                new TextField("summary", 2, Role.OTHER),
                new TextField("cuisine", 2, Role.OTHER),
                new TextField("course", 2, Role.OTHER),
                new TextField("description", 1, Role.OTHER),
                new TextField("steps", 1, Role.OTHER),
                new TextField("equipment", 1, Role.OTHER),
                new TextField("author", 1, Role.OTHER));
    }

    @Override
    public List<KeywordField> keywords() {
        return List.of(
                new KeywordField(TAGS, true),
                new KeywordField("cuisine", false),
                new KeywordField("course", false),
                new KeywordField("difficulty", false));
    }

    @Override
    public List<NumberField> numbers() {
        return List.of(new NumberField(TOTAL_MINUTES, TIMES), new NumberField(SERVINGS, List.of()));
    }

    @Override
    public List<Entry> published(Collection<UUID> items) {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT item_id, locale, source, revision, first_published_at, document
            FROM recipes.published WHERE item_id = ANY (:items) ORDER BY item_id, locale
            """)
                .bindArray("items", UUID.class, items)
                .map((row, context) -> entry(row))
                .list());
    }

    @Override
    public List<Key> keys(@Nullable Key after, int limit) {
        String condition = after == null ? "" : "WHERE (item_id, locale) > (:item, :locale) ";
        return sql.withHandle(handle -> {
            var query = handle.createQuery("SELECT item_id, locale, revision FROM recipes.published " + condition
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
        return sql.withHandle(handle -> handle.createQuery("SELECT count(*) FROM recipes.published")
                .mapTo(Long.class)
                .one());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        JsonNode document = Json.object(row.getString("document")).path("document");
        Map<String, List<String>> texts = new HashMap<>();
        for (String field : List.of("title", "summary", "description", "cuisine", "course", "author")) {
            put(texts, field, document.path(field));
        }
        put(texts, TAGS, document.path(TAGS));
        put(texts, "equipment", document.path("equipment"));
        texts.put("ingredients", ingredients(document));
        texts.put("steps", document.path("steps").findValuesAsText("text"));
        Map<String, List<String>> keywords = new HashMap<>();
        put(keywords, TAGS, document.path(TAGS));
        SINGLE.forEach(field -> put(keywords, field, document.path(field)));
        Map<String, Integer> numbers = new HashMap<>();
        for (String field : List.of(TOTAL_MINUTES, SERVINGS)) {
            if (document.has(field)) {
                numbers.put(field, document.path(field).asInt());
            }
        }
        return new Entry(
                key(row),
                row.getBoolean("source"),
                row.getTimestamp("first_published_at").toInstant(),
                texts,
                keywords,
                numbers);
    }

    private static List<String> ingredients(JsonNode document) {
        List<String> lines = new ArrayList<>();
        for (JsonNode group : document.path("ingredientGroups")) {
            group.path("lines").forEach(line -> lines.add(line.path("text").asText()));
        }
        return lines;
    }

    private static void put(Map<String, List<String>> values, String field, JsonNode node) {
        if (node.isArray()) {
            List<String> all = new ArrayList<>();
            node.forEach(value -> all.add(value.asText()));
            values.put(field, all);
        } else if (node.isTextual()) {
            values.put(field, List.of(node.asText()));
        }
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                row.getObject("item_id", UUID.class), row.getString("locale"), row.getObject("revision", UUID.class));
    }
}
