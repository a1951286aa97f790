package com.mealprep360.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Searchable;
import com.mealprep360.kernel.Searchable.Role;
import com.mealprep360.kernel.Text;
import java.util.ArrayList;
import java.util.List;

/** The filters of a search, kept apart by the field they are about, so that a facet can leave its own one out. */
final class FilterBody {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** @param field that a facet counts, or empty where none does */
    private record Filter(String field, ObjectNode node) {}

    private final List<Filter> filters = new ArrayList<>();
    private final List<ObjectNode> refusals = new ArrayList<>();
    private final SearchQuery query;
    private final SynonymSet synonyms;
    private final List<String> lines;

    FilterBody(Searchable type, SearchQuery query, SynonymSet synonyms) {
        this.query = query;
        this.synonyms = synonyms;
        lines = type.texts().stream()
                .filter(field -> field.role() == Role.LINES)
                .map(field -> "t.*." + field.name())
                .toList();
        if (query.locale() == null) {
            filters.add(new Filter("", term("source", true)));
        } else {
            ObjectNode locale = JSON.objectNode();
            locale.putObject("term")
                    .putObject("locale")
                    .put("value", query.locale())
                    .put("case_insensitive", true);
            filters.add(new Filter("", locale));
        }
        type.keywords()
                .forEach(field -> query.keywords()
                        .getOrDefault(field.name(), List.of())
                        .forEach(value -> filters.add(new Filter(
                                // Who asks for one of several values asks for the next one in addition.
                                field.several() ? "" : field.name(), keyword(field.name(), value)))));
        query.numbers()
                .forEach(
                        (name, range) -> filters.add(new Filter(range.from() == null ? name : "", range(name, range))));
        query.include().forEach(name -> filters.add(new Filter("", among(name))));
        query.exclude().forEach(name -> refusals.add(among(name)));
    }

    /** Those that no facet has to leave out, or all. */
    ObjectNode before(boolean facets) {
        return bool(filters.stream()
                .filter(filter -> !facets || filter.field().isEmpty())
                .toList());
    }

    /** Those that only narrow down the hits, after the facets have been counted. */
    ObjectNode after() {
        return all(filters.stream().filter(filter -> !filter.field().isEmpty()).toList());
    }

    /** For the facet of a field: what is narrowed down by the other facets. */
    ObjectNode others(String field) {
        return all(filters.stream()
                .filter(filter -> !filter.field().isEmpty() && !filter.field().equals(field))
                .toList());
    }

    private ObjectNode bool(List<Filter> chosen) {
        ObjectNode node = all(chosen);
        if (!refusals.isEmpty()) {
            ArrayNode not = ((ObjectNode) node.get("bool")).putArray("must_not");
            refusals.forEach(not::add);
        }
        return node;
    }

    private static ObjectNode all(List<Filter> chosen) {
        ObjectNode node = JSON.objectNode();
        ArrayNode list = node.putObject("bool").putArray("filter");
        chosen.forEach(filter -> list.add(filter.node()));
        return node;
    }

    private ObjectNode keyword(String field, String value) {
        return query.exact() ? term("w." + field, value) : term("k." + field, Text.fold(value));
    }

    /** A name that is one of the things it is made of. */
    private ObjectNode among(String name) {
        ObjectNode node = JSON.objectNode();
        if (query.exact()) {
            node.putObject("match_phrase").put("lines", Words.spaced(name));
            return node;
        }
        ArrayNode ways = node.putObject("bool").putArray("should");
        for (List<String> words : Concept.names(name, synonyms)) {
            ObjectNode match = ways.addObject().putObject("multi_match");
            match.put("query", String.join(" ", words)).put("type", "phrase");
            ArrayNode fields = match.putArray("fields");
            lines.forEach(fields::add);
        }
        return node;
    }

    private static ObjectNode term(String field, Object value) {
        ObjectNode node = JSON.objectNode();
        node.putObject("term").putPOJO(field, value);
        return node;
    }

    private static ObjectNode range(String name, SearchQuery.Range range) {
        ObjectNode node = JSON.objectNode();
        ObjectNode bounds = node.putObject("range").putObject("n." + name);
        if (range.from() != null) {
            bounds.put("gte", range.from());
        }
        if (range.to() != null) {
            bounds.put("lte", range.to());
        }
        return node;
    }
}
