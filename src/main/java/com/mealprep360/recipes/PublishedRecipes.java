package com.mealprep360.recipes;

import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.Text;
import com.mealprep360.kernel.database.Connections.PublicReads;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.search.Found.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What the public reads: ready rows, under a role that sees no others. */
@ApplicationScoped
class PublishedRecipes {
    private static final int VERSION_DIGITS = 32;
    private static final String COLUMNS =
            "SELECT item_id, locale, source, slug, revision, document FROM recipes.published ";

    @Inject
    @PublicReads
    Jdbi sql;

    /** @param json the contract's {@code Recipe} in UTF-8, as stored */
    record PublishedRecipe(UUID id, String locale, boolean source, String slug, UUID revision, byte[] json) {
        /** Those of its answer, also of one that says that nothing changed. */
        Map<String, String> headers() {
            return Map.of(
                    HttpHeaders.ETAG,
                    ETags.of(revision),
                    HttpHeaders.CONTENT_LANGUAGE,
                    locale,
                    HttpHeaders.CACHE_CONTROL,
                    RecipesResource.PUBLIC_CACHING,
                    HttpHeaders.VARY,
                    HttpHeaders.ACCEPT_LANGUAGE);
        }
    }

    /**
     * @param json the contract's {@code RecipeCards} in UTF-8
     * @param version another one whenever the page is another
     */
    record Page(byte[] json, String version) {
        static Page of(String json) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            return new Page(bytes, Json.sha256(bytes).substring(0, VERSION_DIGITS));
        }

        /** Those of its answer, also of one that says that nothing changed. */
        Map<String, String> headers() {
            return Map.of(
                    HttpHeaders.ETAG, ETags.of(version), HttpHeaders.CACHE_CONTROL, RecipesResource.PUBLIC_CACHING);
        }
    }

    private record Line(String card, String key, UUID id) {}

    /** All locales of a recipe, the source locale first; empty when it is not published. */
    List<PublishedRecipe> byId(UUID id) {
        return sql.withHandle(handle -> handle.createQuery(COLUMNS + "WHERE item_id = :id ORDER BY source DESC, locale")
                .bind("id", id)
                .map((row, context) -> read(row))
                .list());
    }

    /** Which recipes have this slug, in some locale or other; source locales first. */
    List<UUID> bySlug(String slug) {
        return sql.withHandle(handle ->
                handle.createQuery("""
            SELECT item_id FROM recipes.published WHERE slug = :slug
            GROUP BY item_id ORDER BY bool_or(source) DESC, min(locale) LIMIT 100
            """).bind("slug", slug).mapTo(UUID.class).list());
    }

    /** @throws Problem INVALID_REQUEST for a cursor of another query */
    Page page(RecipeQuery query, @Nullable String cursorToken, int limit) {
        Optional<Cursor> cursor = Cursor.of(cursorToken, 2, query);
        Map<String, Object> values = new HashMap<>();
        String where = String.join(" AND ", conditions(query, values));
        RecipeQuery.Order order = query.order();
        String direction = order.descending ? " DESC" : "";
        String after = cursor.isEmpty()
                ? ""
                : " AND (" + order.column + ", item_id) " + (order.descending ? "<" : ">") + " (CAST(:key AS "
                        + order.type + "), CAST(:id AS uuid))";
        cursor.ifPresent(found -> {
            values.put("key", String.valueOf(found.key().get(0)));
            values.put("id", String.valueOf(found.key().get(1)));
        });
        String statement =
                "SELECT card, CAST(" + order.column + " AS text) AS key, item_id FROM recipes.published WHERE " + where
                        + after + " ORDER BY " + order.column + direction + ", item_id" + direction + " LIMIT :limit";
        List<Line> lines;
        try {
            lines = sql.withHandle(handle -> {
                Query prepared = handle.createQuery(statement).bindMap(values).bind("limit", limit + 1);
                if (!query.tags().isEmpty()) {
                    prepared.bindArray(
                            "tags",
                            String.class,
                            query.tags().stream().map(Text::fold).toList());
                }
                return prepared.map((row, context) -> new Line(
                                row.getString("card"), row.getString("key"), row.getObject("item_id", UUID.class)))
                        .list();
            });
        } catch (JdbiException e) {
            throw e.getCause() instanceof SQLException refused
                            && "22".equals(String.valueOf(refused.getSQLState()).substring(0, 2))
                    ? Cursor.refused()
                    : e;
        }
        return Page.of(json(lines, limit, query));
    }

    /**
     * The contract's {@code RecipeCard}s of what was found, in its order, as stored; what is not public any more is absent.
     */
    Map<UUID, String> cards(List<Hit> hits) {
        Map<UUID, String> cards = new LinkedHashMap<>();
        if (!hits.isEmpty()) {
            sql.useHandle(handle -> handle.createQuery("""
                SELECT p.item_id, p.card
                FROM unnest(CAST(:items AS uuid[]), CAST(:locales AS text[])) WITH ORDINALITY AS hit (item_id, locale, place)
                JOIN recipes.published p ON p.item_id = hit.item_id AND p.locale = hit.locale
                ORDER BY hit.place
                """)
                    .bind("items", array(hits, hit -> hit.item().toString()))
                    .bind("locales", array(hits, Hit::locale))
                    .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                    .forEach(card -> cards.put(card.getKey(), card.getValue())));
        }
        return cards;
    }

    /** As PostgreSQL writes arrays: bound as Java's, they make the statement cost the platform 70 µs or more instead of 45. */
    private static String array(List<Hit> hits, Function<Hit, String> value) {
        return hits.stream()
                .map(hit -> '"' + value.apply(hit).replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String json(List<Line> lines, int limit, RecipeQuery query) {
        List<Line> page = lines.size() > limit ? lines.subList(0, limit) : lines;
        StringBuilder json = new StringBuilder("{\"items\":[");
        for (int i = 0; i < page.size(); i++) {
            json.append(i == 0 ? "" : ",").append(page.get(i).card());
        }
        json.append(']');
        if (lines.size() > limit) {
            Line last = page.get(limit - 1);
            json.append(",\"nextCursor\":\"")
                    .append(new Cursor(List.of(last.key(), last.id().toString())).token(query))
                    .append('"');
        }
        return json.append('}').toString();
    }

    private static List<String> conditions(RecipeQuery query, Map<String, Object> values) {
        List<String> where = new ArrayList<>();
        where.add(query.locale() == null ? "source" : "lower(locale) = lower(:locale)");
        put(values, "locale", query.locale());
        equal(where, values, "cuisine_key", query.cuisine());
        equal(where, values, "course_key", query.course());
        equal(where, values, "author_key", query.author());
        equal(where, values, "difficulty", query.difficulty());
        if (!query.tags().isEmpty()) {
            where.add("tag_keys @> CAST(:tags AS text[])");
        }
        compare(where, values, "total_minutes", "<=", "maxTotalMinutes", query.maxTotalMinutes());
        compare(where, values, "servings", ">=", "minServings", query.minServings());
        compare(where, values, "servings", "<=", "maxServings", query.maxServings());
        return where;
    }

    private static void equal(List<String> where, Map<String, Object> values, String column, @Nullable String text) {
        if (text != null) {
            where.add(column + " = :" + column);
            values.put(column, Text.fold(text));
        }
    }

    private static void compare(
            List<String> where,
            Map<String, Object> values,
            String column,
            String operator,
            String name,
            @Nullable Integer number) {
        if (number != null) {
            where.add(column + " " + operator + " :" + name);
            values.put(name, number);
        }
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static PublishedRecipe read(ResultSet row) throws SQLException {
        return new PublishedRecipe(
                row.getObject("item_id", UUID.class),
                row.getString("locale"),
                row.getBoolean("source"),
                row.getString("slug"),
                row.getObject("revision", UUID.class),
                row.getString("document").getBytes(StandardCharsets.UTF_8));
    }
}
