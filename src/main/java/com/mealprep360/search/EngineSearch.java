package com.mealprep360.search;

import static com.mealprep360.search.SearchProblem.SEARCH_CURSOR_EXPIRED;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.Searchable;
import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.search.Concept.Correction;
import com.mealprep360.search.Found.Highlight;
import com.mealprep360.search.Found.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Searches with OpenSearch: one request where all words are known and something is found; a second one with what
 * unknown words may have meant; a last one that asks for less.
 */
@ApplicationScoped
class EngineSearch {
    private static final String ITEM = "item";
    private static final String LOCALE = "locale";
    private static final TypeReference<Map<String, List<Correction>>> CORRECTIONS = new TypeReference<>() {};

    @Inject
    Engine engine;

    @Inject
    Indices indices;

    @Inject
    Snapshots snapshots;

    /** What all requests of a search share. */
    private record Search(
            Searchable type,
            SearchQuery query,
            SearchQuery.Form form,
            @Nullable QueryText text,
            SynonymSet synonyms,
            FilterBody filters,
            Optional<SearchCursor> cursor) {}

    /** What a request asks for beyond that. */
    private record Reading(Map<String, List<Correction>> corrections, boolean relaxed, List<Concept> concepts) {
        static Reading of(Search search, Map<String, List<Correction>> corrections, boolean relaxed) {
            List<Concept> concepts =
                    search.text() == null ? List.of() : Concept.of(search.text(), search.synonyms(), corrections);
            return new Reading(corrections, relaxed, concepts);
        }
    }

    /**
     * @param cursor of this engine
     * @throws EngineFailure if it is away or refuses
     * @throws Problem SEARCH_CURSOR_EXPIRED if the state that the pages are of is no longer kept
     */
    Found find(
            Searchable type,
            SearchQuery query,
            SearchQuery.Form form,
            @Nullable QueryText text,
            SynonymSet synonyms,
            Optional<SearchCursor> cursor) {
        Search search = new Search(type, query, form, text, synonyms, new FilterBody(type, query, synonyms), cursor);
        if (cursor.isPresent()) {
            Reading reading =
                    Reading.of(search, corrections(cursor.get()), cursor.get().relaxed());
            return found(search, reading, laterPage(search, reading, cursor.get()));
        }
        Reading reading = Reading.of(search, Map.of(), false);
        JsonNode answer = ask(search, reading, true);
        if (text == null) {
            return found(search, reading, answer);
        }
        Map<String, List<Correction>> corrections =
                Spelling.corrections(answer.path("suggest").path("spelling"));
        if (!corrections.isEmpty()) {
            reading = Reading.of(search, corrections, false);
            answer = ask(search, reading, false);
        }
        if (total(answer) == 0 && reading.concepts().size() > 1) {
            reading = Reading.of(search, corrections, true);
            answer = ask(search, reading, false);
        }
        return found(search, reading, answer);
    }

    private JsonNode ask(Search search, Reading reading, boolean isFirst) {
        ObjectNode body = body(search, reading);
        body.put("size", search.form().limit() + 1);
        if (isFirst && search.text() != null) {
            spelling(body, reading.concepts());
        }
        return engine.search("/" + indices.serving(search.type().name()) + "/_search", body);
    }

    private JsonNode laterPage(Search search, Reading reading, SearchCursor cursor) {
        ObjectNode body = body(search, reading);
        body.put("size", search.form().limit() + 1 + cursor.seen().size());
        if (!cursor.after().isEmpty()) {
            body.set("search_after", cursor.afterValues());
        }
        String alias = indices.serving(search.type().name());
        String snapshot = cursor.snapshot().isEmpty() ? snapshots.of(alias) : cursor.snapshot();
        body.putObject("pit").put("id", snapshot).put("keep_alive", Snapshots.KEPT);
        try {
            return engine.search("/_search", body);
        } catch (EngineFailure failure) {
            if (failure.isMissing()) {
                snapshots.forget(alias);
                throw SEARCH_CURSOR_EXPIRED.because(
                        "The state that this page is of is no longer kept. Search again without the cursor.");
            }
            throw failure;
        }
    }

    private static ObjectNode body(Search search, Reading reading) {
        SearchQuery query = search.query();
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.put("_source", false);
        body.putArray("docvalue_fields").add(ITEM).add(LOCALE);
        body.put("track_total_hits", Found.MOST_COUNTED);
        ObjectNode whole = search.filters().before(search.form().facets());
        if (search.text() != null) {
            String languages = query.locale() == null ? "*" : Languages.of(query.locale());
            ObjectNode matching =
                    new QueryBody(search.type(), languages).of(search.text(), reading.concepts(), reading.relaxed());
            ((ObjectNode) whole.get("bool")).putArray("must").add(matching);
            if (search.form().highlights()) {
                highlight(body, search.type(), matching);
            }
        }
        if (!body.has("highlight")) {
            // Or all of each found document would be unpacked for its id.
            body.put("stored_fields", "_none_");
        }
        body.set("query", whole);
        if (search.form().facets()) {
            body.set("post_filter", search.filters().after());
            body.set("aggs", FacetBody.of(search.type(), search.filters()));
        }
        body.set("sort", sort(query));
        return body;
    }

    private static ArrayNode sort(SearchQuery query) {
        ArrayNode sort = Json.MAPPER.createArrayNode();
        String by = query.order().by();
        if (query.isRanked()) {
            sort.add("_score");
        } else if (by == null || by.equals(SearchQuery.Order.PUBLISHED)) {
            boolean descending = by == null || query.order().descending();
            sort.addObject().put(SearchQuery.Order.PUBLISHED, descending ? "desc" : "asc");
        } else {
            sort.addObject()
                    .putObject("n." + by)
                    .put("order", query.order().descending() ? "desc" : "asc")
                    .put("missing", "_last");
        }
        sort.addObject().put(ITEM, "asc");
        return sort;
    }

    private static void highlight(ObjectNode body, Searchable type, ObjectNode matching) {
        ObjectNode highlight = body.putObject("highlight");
        highlight.put("encoder", "html").put("require_field_match", false);
        highlight.put("number_of_fragments", 1).put("fragment_size", 150);
        highlight.set("highlight_query", matching);
        ObjectNode fields = highlight.putObject("fields");
        type.texts().forEach(field -> fields.putObject("t.*." + field.name()));
    }

    /** Words that are part of a name with synonyms are no mistake, whether or not the index has them. */
    private static void spelling(ObjectNode body, List<Concept> concepts) {
        String words = concepts.stream()
                .filter(concept -> concept.ways().size() == 1)
                .map(concept -> concept.ways().get(0).text())
                .filter(Spelling::isCheckable)
                .collect(Collectors.joining(" "));
        if (!words.isEmpty()) {
            ObjectNode spelling = body.putObject("suggest").putObject("spelling");
            spelling.put("text", words);
            spelling.putObject("term")
                    .put("field", "words")
                    .put("suggest_mode", "missing")
                    .put("max_edits", 2)
                    .put("prefix_length", 1)
                    .put("min_word_length", Spelling.FEWEST_LETTERS)
                    .put("size", 10);
        }
    }

    private Found found(Search search, Reading reading, JsonNode answer) {
        List<JsonNode> hits = new ArrayList<>();
        for (JsonNode hit : answer.path("hits").path("hits")) {
            if (search.cursor().isEmpty() || !search.cursor().get().hasSeen(item(hit))) {
                hits.add(hit);
            }
        }
        int limit = search.form().limit();
        List<JsonNode> page = hits.subList(0, Math.min(limit, hits.size()));
        return new Found(
                page.stream().map(EngineSearch::hit).toList(),
                total(answer),
                search.form().facets() ? FacetBody.read(search.type(), answer.path("aggregations")) : null,
                highlights(page),
                didYouMean(search, reading, page),
                Found.Engine.opensearch,
                List.of(),
                hits.size() > limit ? next(search, reading, page, answer) : null);
    }

    private static String next(Search search, Reading reading, List<JsonNode> page, JsonNode answer) {
        boolean isFirst = search.cursor().isEmpty();
        return new SearchCursor(
                        Found.Engine.opensearch,
                        answer.path("pit_id").asText(),
                        isFirst ? "" : page.get(page.size() - 1).path("sort").toString(),
                        isFirst
                                ? SearchCursor.seen(
                                        page.stream().map(EngineSearch::item).toList())
                                : search.cursor().get().seen(),
                        reading.corrections().isEmpty() ? "" : Json.write(reading.corrections()),
                        reading.relaxed())
                .token(search.query());
    }

    private static Map<String, List<Correction>> corrections(SearchCursor cursor) {
        return cursor.corrections().isEmpty()
                ? Map.of()
                : Json.MAPPER.convertValue(Json.object(cursor.corrections()), CORRECTIONS);
    }

    /** The words as typed, with those put right by which the best hit was found: so there are results. */
    private static @Nullable String didYouMean(Search search, Reading reading, List<JsonNode> page) {
        if (reading.corrections().isEmpty() || page.isEmpty() || search.text() == null) {
            return null;
        }
        List<String> matched = new ArrayList<>();
        page.get(0).path("matched_queries").forEach(name -> matched.add(name.asText()));
        List<String> words = new ArrayList<>();
        boolean isOther = false;
        for (int i = 0; i < reading.concepts().size(); i++) {
            List<Concept.Way> ways = reading.concepts().get(i).ways();
            int chosen = 0;
            for (int j = ways.size() - 1; j > 0; j--) {
                chosen = matched.contains(i + "." + j) ? j : chosen;
            }
            isOther |= chosen > 0;
            words.add(ways.get(chosen).text());
        }
        search.text().phrases().forEach(phrase -> words.add('"' + String.join(" ", phrase) + '"'));
        return isOther ? String.join(" ", words) : null;
    }

    private static List<Highlight> highlights(List<JsonNode> page) {
        List<Highlight> highlights = new ArrayList<>();
        for (JsonNode hit : page) {
            hit.path("highlight").properties().forEach(field -> {
                String name = field.getKey().substring(field.getKey().lastIndexOf('.') + 1);
                highlights.add(
                        new Highlight(item(hit), name, field.getValue().get(0).asText()));
            });
        }
        return highlights;
    }

    private static Hit hit(JsonNode hit) {
        return new Hit(item(hit), hit.at("/fields/locale/0").asText());
    }

    private static UUID item(JsonNode hit) {
        return UUID.fromString(hit.at("/fields/item/0").asText());
    }

    private static long total(JsonNode answer) {
        return answer.at("/hits/total/value").asLong();
    }
}
