package com.mealprep360.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One thing that a query speaks of, with all the ways to say it.
 *
 * @param silent whether what is found may do without it
 */
record Concept(List<Way> ways, boolean silent) {
    private static final double SYNONYM = 0.85;
    private static final double APART = 0.4;

    /**
     * @param words folded
     * @param weight how much a match of it counts; 1 is that of what was typed
     * @param adjacent whether the words must stand side by side
     * @param correction whether it is not what was typed, but may be what was meant
     */
    record Way(List<String> words, double weight, boolean adjacent, boolean correction) {
        String text() {
            return String.join(" ", words);
        }
    }

    /** A word that may have been meant. @param weight below 1 */
    record Correction(String word, double weight) {}

    /** @param corrections by the word as typed; what it may have been meant to be */
    static List<Concept> of(QueryText text, SynonymSet synonyms, Map<String, List<Correction>> corrections) {
        List<Concept> concepts = new ArrayList<>();
        List<String> words = text.words();
        List<String> plain = words.stream().map(Words::singular).toList();
        int i = 0;
        while (i < words.size()) {
            SynonymSet.Match match = synonyms.at(plain, i);
            int length = Math.max(1, match.length());
            List<String> name = words.subList(i, i + length);
            List<Way> ways = new ArrayList<>();
            ways.add(new Way(name, 1, true, false));
            if (length > 1) {
                ways.add(new Way(name, APART, false, false));
            }
            match.names().forEach(other -> ways.add(new Way(other, SYNONYM, true, false)));
            if (match.length() == 0 && Words.isUnspaced(words.get(i))) {
                synonyms.within(words.get(i)).forEach(other -> ways.add(new Way(List.of(other), SYNONYM, true, false)));
            }
            if (length == 1) {
                corrections
                        .getOrDefault(words.get(i), List.of())
                        .forEach(correction -> add(ways, correction, synonyms));
            }
            concepts.add(new Concept(ways, length == 1 && text.isSilent(words.get(i))));
            i += length;
        }
        return concepts;
    }

    /** The ways to say one name, as a whole: for a filter. */
    static List<List<String>> names(String name, SynonymSet synonyms) {
        List<List<String>> names = new ArrayList<>();
        List<String> words = Words.of(name);
        names.add(words);
        names.addAll(synonyms.of(words.stream().map(Words::singular).toList()));
        return names;
    }

    private static void add(List<Way> ways, Correction correction, SynonymSet synonyms) {
        ways.add(new Way(List.of(correction.word()), correction.weight(), true, true));
        synonyms.of(List.of(Words.singular(correction.word())))
                .forEach(other -> ways.add(new Way(other, correction.weight() * SYNONYM, true, false)));
    }
}
