package com.mealprep360.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.Searchable;
import com.mealprep360.kernel.Text;
import com.mealprep360.kernel.database.Connections.PublicReads;
import com.mealprep360.search.Found.Hit;
import com.mealprep360.search.Found.Missing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Searches with PostgreSQL's full text: the words, phrases and synonyms of a query, and all filters. */
@ApplicationScoped
class FallbackSearch {
    private static final String RANK = "ts_rank_cd('{0.1,0.3,0.5,1}', words, CAST(:text AS tsquery))";
    private static final int LARGEST = Integer.MAX_VALUE;

    @Inject
    @PublicReads
    Jdbi sql;

    private record Line(UUID item, String locale, String key) {}

    /** The parts of a statement. @param key an SQL expression that is sorted by first, of the given type */
    private record Statement(String where, String key, String type, boolean descending, Map<String, Object> values) {}

    Found find(
            Searchable type,
            SearchQuery query,
            SearchQuery.Form form,
            @Nullable QueryText text,
            SynonymSet synonyms,
            Optional<SearchCursor> cursor) {
        boolean relaxed = cursor.map(SearchCursor::relaxed).orElse(false);
        Statement statement = statement(type, query, text, synonyms, relaxed);
        long total = count(statement);
        if (total == 0 && text != null && !relaxed) {
            relaxed = true;
            statement = statement(type, query, text, synonyms, true);
            total = count(statement);
        }
        List<Line> lines = lines(statement, form.limit() + 1, cursor);
        List<Line> page = lines.subList(0, Math.min(form.limit(), lines.size()));
        return new Found(
                page.stream().map(line -> new Hit(line.item(), line.locale())).toList(),
                total,
                null,
                List.of(),
                null,
                Found.Engine.postgres,
                missing(query, form),
                lines.size() > form.limit() ? next(query, page.get(page.size() - 1), relaxed) : null);
    }

    private static List<Missing> missing(SearchQuery query, SearchQuery.Form form) {
        List<Missing> missing = new ArrayList<>();
        if (query.text() != null) {
            missing.addAll(List.of(Missing.typingErrors, Missing.didYouMean, Missing.languageForms));
        }
        if (form.facets()) {
            missing.add(Missing.facets);
        }
        if (form.highlights()) {
            missing.add(Missing.highlights);
        }
        return missing;
    }

    private static Statement statement(
            Searchable type, SearchQuery query, @Nullable QueryText text, SynonymSet synonyms, boolean relaxed) {
        Map<String, Object> values = new HashMap<>();
        List<String> where = new ArrayList<>();
        where.add("type = :type");
        values.put("type", type.name());
        if (query.locale() == null) {
            where.add("source");
        } else {
            where.add("lower(locale) = lower(:locale)");
            values.put("locale", query.locale());
        }
        if (text != null) {
            where.add("words @@ CAST(:text AS tsquery)");
            values.put("text", Condition.of(text, synonyms, relaxed));
        }
        if (!query.keywords().isEmpty()) {
            where.add("keywords @> CAST(:keywords AS jsonb)");
            values.put("keywords", keywords(query));
        }
        query.numbers().forEach((name, range) -> number(where, values, name, range));
        for (int i = 0; i < query.include().size(); i++) {
            where.add("lines @@ CAST(:include" + i + " AS tsquery)");
            values.put("include" + i, among(query, query.include().get(i), synonyms));
        }
        for (int i = 0; i < query.exclude().size(); i++) {
            where.add("NOT lines @@ CAST(:exclude" + i + " AS tsquery)");
            values.put("exclude" + i, among(query, query.exclude().get(i), synonyms));
        }
        return sorted(query, String.join(" AND ", where), values);
    }

    private static Statement sorted(SearchQuery query, String where, Map<String, Object> values) {
        String by = query.order().by();
        if (query.isRanked()) {
            return new Statement(where, RANK, "real", true, values);
        }
        if (by == null || by.equals(SearchQuery.Order.PUBLISHED)) {
            boolean descending = by == null || query.order().descending();
            return new Statement(where, "first_published_at", "timestamptz", descending, values);
        }
        boolean descending = query.order().descending();
        values.put("by", by);
        String key = "coalesce(CAST(numbers ->> :by AS integer), " + (descending ? -LARGEST : LARGEST) + ")";
        return new Statement(where, key, "integer", descending, values);
    }

    private static String keywords(SearchQuery query) {
        Map<String, List<String>> values = new TreeMap<>();
        query.keywords().forEach((name, wanted) -> {
            if (query.exact()) {
                values.put(name + FallbackIndexing.WRITTEN, wanted);
            } else {
                values.put(name, wanted.stream().map(Text::fold).toList());
            }
        });
        return Json.write(values);
    }

    private static void number(List<String> where, Map<String, Object> values, String name, SearchQuery.Range range) {
        String value = "CAST(numbers ->> :name_" + name + " AS integer)";
        values.put("name_" + name, name);
        if (range.from() != null) {
            where.add(value + " >= :from_" + name);
            values.put("from_" + name, range.from());
        }
        if (range.to() != null) {
            where.add(value + " <= :to_" + name);
            values.put("to_" + name, range.to());
        }
    }

    private static String among(SearchQuery query, String name, SynonymSet synonyms) {
        return Condition.any(query.exact() ? List.of(Words.of(name)) : Concept.names(name, synonyms));
    }

    private long count(Statement statement) {
        return sql.withHandle(handle -> handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM search.entry WHERE "
                        + statement.where() + " LIMIT " + Found.MOST_COUNTED + ") AS hit")
                .bindMap(statement.values())
                .mapTo(Long.class)
                .one());
    }

    private List<Line> lines(Statement statement, int limit, Optional<SearchCursor> cursor) {
        Map<String, Object> values = new HashMap<>(statement.values());
        String direction = statement.descending() ? " DESC" : "";
        String after = "";
        if (cursor.isPresent()) {
            JsonNode last = cursor.get().afterValues();
            values.put("lastKey", last.path(0).asText());
            values.put("lastItem", last.path(1).asText());
            after = " WHERE (key, item_id) " + (statement.descending() ? "<" : ">") + " (CAST(:lastKey AS "
                    + statement.type() + "), CAST(:lastItem AS uuid))";
        }
        String select = "SELECT item_id, locale, CAST(key AS text) AS key FROM (SELECT item_id, locale, "
                + statement.key() + " AS key FROM search.entry WHERE " + statement.where() + ") AS found" + after
                + " ORDER BY found.key" + direction + ", item_id" + direction + " LIMIT :limit";
        try {
            return sql.withHandle(handle -> handle.createQuery(select)
                    .bindMap(values)
                    .bind("limit", limit)
                    .map((row, context) -> new Line(
                            row.getObject("item_id", UUID.class), row.getString("locale"), row.getString("key")))
                    .list());
        } catch (JdbiException e) {
            boolean isBadValue = e.getCause() instanceof SQLException refused
                    && String.valueOf(refused.getSQLState()).startsWith("22");
            throw isBadValue && cursor.isPresent() ? Cursor.refused() : e;
        }
    }

    private static String next(SearchQuery query, Line last, boolean relaxed) {
        String after = Json.write(List.of(last.key(), last.item().toString()));
        return new SearchCursor(Found.Engine.postgres, "", after, Set.of(), "", relaxed).token(query);
    }
}
