package com.mealprep360.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.database.Connections.PublicReads;
import com.mealprep360.search.Found.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What somebody may be about to type: items whose title, or else whose lines, have the words so far. */
@ApplicationScoped
public class Suggesting {
    private static final int TITLE = 5;
    private static final String FEW_EDITS = "AUTO:4,8";

    @Inject
    Engine engine;

    @Inject
    Indices indices;

    @Inject
    @PublicReads
    Jdbi sql;

    /** @return the best first; the last word may be unfinished, and from four letters on a letter may be wrong */
    public List<Hit> suggest(String type, String typed, @Nullable String locale, int limit) {
        List<String> words = Words.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String text = String.join(" ", words.subList(0, Math.min(words.size(), QueryText.MOST_WORDS)));
        try {
            Set<Hit> hits = new LinkedHashSet<>(ask(type, text, locale, limit, false));
            if (hits.size() < limit && words.stream().anyMatch(Spelling::isCheckable)) {
                hits.addAll(ask(type, text, locale, limit, true));
            }
            return List.copyOf(hits).subList(0, Math.min(limit, hits.size()));
        } catch (EngineFailure | FaultToleranceException away) {
            return fallback(type, words, locale, limit);
        }
    }

    private List<Hit> ask(String type, String text, @Nullable String locale, int limit, boolean tolerant) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.put("size", limit).put("_source", false).put("track_total_hits", false);
        ObjectNode bool = body.putObject("query").putObject("bool");
        ObjectNode filter = bool.putArray("filter").addObject().putObject("term");
        if (locale == null) {
            filter.put("source", true);
        } else {
            filter.putObject("locale").put("value", locale).put("case_insensitive", true);
        }
        ArrayNode ways = bool.putArray("must").addObject().putObject("dis_max").putArray("queries");
        for (String field : List.of("typed", "typedLines")) {
            int boost = field.equals("typed") ? TITLE : 1;
            way(ways, text, "bool_prefix", List.of(field, field + "._2gram", field + "._3gram"), boost, tolerant);
            if (tolerant) {
                way(ways, text, "best_fields", List.of(field), boost, true);
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (JsonNode hit :
                engine.search("/" + indices.serving(type) + "/_search", body).at("/hits/hits")) {
            String[] id = hit.path("_id").asText().split(":", 2);
            hits.add(new Hit(UUID.fromString(id[0]), id[1]));
        }
        return hits;
    }

    private static void way(
            ArrayNode ways, String text, String kind, List<String> fields, int boost, boolean tolerant) {
        ObjectNode match = ways.addObject().putObject("multi_match");
        match.put("query", text).put("type", kind).put("operator", "and").put("boost", boost);
        ArrayNode names = match.putArray("fields");
        fields.forEach(names::add);
        if (tolerant) {
            match.put("fuzziness", FEW_EDITS).put("prefix_length", 1);
        }
    }

    private List<Hit> fallback(String type, List<String> words, @Nullable String locale, int limit) {
        List<String> begun = new ArrayList<>();
        for (String word : words) {
            (Words.isUnspaced(word) ? Words.pairs(word) : List.of(word))
                    .forEach(part -> begun.add(Vector.quoted(part) + ":*A"));
        }
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT item_id, locale FROM search.entry
            WHERE type = :type AND words @@ CAST(:text AS tsquery)
              AND CASE WHEN CAST(:locale AS text) IS NULL THEN source ELSE lower(locale) = lower(:locale) END
            ORDER BY char_length(title), item_id LIMIT :limit
            """)
                .bind("type", type)
                .bind("text", String.join(" & ", begun))
                .bind("locale", locale)
                .bind("limit", limit)
                .map((row, context) -> new Hit(row.getObject("item_id", UUID.class), row.getString("locale")))
                .list());
    }
}
