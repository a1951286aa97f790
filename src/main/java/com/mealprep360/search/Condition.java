package com.mealprep360.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Queries in PostgreSQL's form for full-text search. Every word is quoted, so nothing that is typed is an operator. */
final class Condition {
    private Condition() {}

    /** @param relaxed whether any one of the concepts suffices */
    static String of(QueryText text, SynonymSet synonyms, boolean relaxed) {
        List<String> wanted = new ArrayList<>();
        for (Concept concept : Concept.of(text, synonyms, Map.of())) {
            if (!concept.silent()) {
                wanted.add(concept.ways().stream()
                        .map(way -> way.adjacent() ? phrase(way.words()) : all(way.words()))
                        .collect(Collectors.joining(" | ", "(", ")")));
            }
        }
        List<String> parts = new ArrayList<>();
        if (!wanted.isEmpty()) {
            parts.add("(" + String.join(relaxed ? " | " : " & ", wanted) + ")");
        }
        text.phrases().forEach(phrase -> parts.add("(" + phrase(phrase) + ")"));
        return String.join(" & ", parts);
    }

    /** @param names each in folded words */
    static String any(List<List<String>> names) {
        return names.stream()
                .filter(name -> !name.isEmpty())
                .map(name -> "(" + phrase(name) + ")")
                .collect(Collectors.joining(" | "));
    }

    private static String all(List<String> words) {
        return words.stream().map(word -> phrase(List.of(word))).collect(Collectors.joining(" & ", "(", ")"));
    }

    /** Words side by side; of an unspaced run its pairs, one character after the other. */
    private static String phrase(List<String> words) {
        return words.stream()
                .flatMap(word -> Words.isUnspaced(word) ? Words.pairs(word).stream() : Stream.of(Words.singular(word)))
                .map(Vector::quoted)
                .collect(Collectors.joining(" <-> "));
    }
}
