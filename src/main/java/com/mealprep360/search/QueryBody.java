package com.mealprep360.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Searchable;
import com.mealprep360.kernel.Searchable.Role;
import com.mealprep360.search.Concept.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The scoring part of a search. Each concept that is found counts a constant far above what a rare word can make, so
 * that who has everything stands above who has one thing often; within that, fields and rarity decide. What was typed
 * is only ever a value of {@code match}: no syntax in it means anything.
 */
final class QueryBody {
    /** What a concept counts by being there at all. */
    private static final double PRESENCE = 100;

    private static final double TOGETHER = 20;
    private static final double WHOLE_TITLE = 60;
    private static final double TITLE_PHRASE = 3;
    private static final int TITLE_SLOP = 2;
    private static final double OTHER_FIELDS = 0.1;
    /** Of up to two concepts all must be there, of up to five all but one, of more all but two. */
    private static final String MOST = "2<-1 5<-2";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<String> weighted = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final String everything;

    /** @param languages {@code *} for all, or one as {@link Languages#of} names it */
    QueryBody(Searchable type, String languages) {
        type.texts().forEach(field -> {
            String path = "t." + languages + "." + field.name();
            if (field.weight() > 1) {
                weighted.add(path + "^" + field.weight());
            }
            if (field.role() == Role.TITLE) {
                titles.add(path);
            }
        });
        everything = "t." + languages + ".all";
        weighted.add(everything);
    }

    /** @param relaxed whether any one of the concepts suffices */
    ObjectNode of(QueryText text, List<Concept> concepts, boolean relaxed) {
        ObjectNode query = JSON.objectNode();
        ObjectNode bool = query.putObject("bool");
        ArrayNode must = bool.putArray("must");
        ArrayNode should = bool.putArray("should");
        text.phrases().forEach(phrase -> must.add(phrase(phrase)));
        ObjectNode wanted = JSON.objectNode();
        ArrayNode wantedShould = wanted.putObject("bool").putArray("should");
        for (int i = 0; i < concepts.size(); i++) {
            (concepts.get(i).silent() ? should : wantedShould).add(concept(concepts.get(i), i));
        }
        if (!wantedShould.isEmpty()) {
            ((ObjectNode) wanted.get("bool")).put("minimum_should_match", relaxed ? "1" : MOST);
            must.add(wanted);
        }
        together(should, concepts);
        if (!text.words().isEmpty()) {
            whole(should, String.join(" ", text.words()));
        }
        return query;
    }

    /** Words that stand in one field belong together, more than those of which one is in a title and one in a step. */
    private void together(ArrayNode should, List<Concept> concepts) {
        String words = concepts.stream()
                .filter(concept -> !concept.silent())
                .map(concept -> concept.ways().get(0).text())
                .collect(Collectors.joining(" "));
        if (words.indexOf(' ') > 0) {
            ObjectNode same = should.addObject().putObject("constant_score").put("boost", TOGETHER);
            match(same.putObject("filter"), words, weighted.subList(0, weighted.size() - 1), "best_fields")
                    .put("operator", "and");
        }
    }

    private ObjectNode concept(Concept concept, int number) {
        ObjectNode node = JSON.objectNode();
        ObjectNode bool = node.putObject("bool");
        ArrayNode ways = bool.putArray("must").addObject().putObject("dis_max").putArray("queries");
        for (int i = 0; i < concept.ways().size(); i++) {
            ways.add(way(concept.ways().get(i), number + "." + i));
        }
        if (!concept.silent()) {
            bool.putArray("should").addObject().putObject("match_all").put("boost", PRESENCE);
        }
        return node;
    }

    private ObjectNode way(Way way, String name) {
        ObjectNode node = JSON.objectNode();
        boolean isPhrase = way.adjacent() && way.words().size() > 1;
        ObjectNode match = match(node, way.text(), weighted, isPhrase ? "phrase" : "best_fields");
        match.put("boost", way.weight());
        if (!isPhrase) {
            match.put("tie_breaker", OTHER_FIELDS);
            boolean isRun =
                    way.words().size() == 1 && Words.isUnspaced(way.words().get(0));
            if (isRun) {
                match.put("minimum_should_match", "2<70%");
            } else {
                match.put("operator", "and");
            }
        }
        if (way.correction()) {
            match.put("_name", name);
        }
        return node;
    }

    private ObjectNode phrase(List<String> words) {
        ObjectNode node = JSON.objectNode();
        match(node, String.join(" ", words), weighted, "phrase");
        return node;
    }

    private void whole(ArrayNode should, String text) {
        ObjectNode exact = should.addObject().putObject("constant_score");
        exact.put("boost", WHOLE_TITLE)
                .putObject("filter")
                .putObject("term")
                .put("titleKey", String.join(" ", Words.plain(text)));
        if (text.indexOf(' ') > 0 || Words.isUnspaced(text)) {
            ObjectNode phrase = should.addObject();
            match(phrase, text, titles, "phrase").put("slop", TITLE_SLOP).put("boost", TITLE_PHRASE);
        }
    }

    private static ObjectNode match(ObjectNode parent, String text, List<String> fields, String type) {
        ObjectNode match = parent.putObject("multi_match");
        match.put("query", text).put("type", type);
        ArrayNode names = match.putArray("fields");
        fields.forEach(names::add);
        return match;
    }
}
