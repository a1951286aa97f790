package com.mealprep360.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Text in PostgreSQL's form for full-text search, made here so that no parser and no dictionary of the server decides
 * what a word is. Words come in the form that singular and plural share; runs of unspaced scripts as pairs and single
 * characters.
 */
final class Vector {
    /** PostgreSQL keeps no position beyond; nor would a longer text help anybody. */
    private static final int MOST_POSITIONS = 16_000;

    private static final int MOST_PER_WORD = 255;
    private static final int MOST_WORD_CHARACTERS = 200;
    /** Between two texts, so that no phrase runs from one into the next. */
    private static final int GAP = 10;

    private final Map<String, StringJoiner> places = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private int position = 1;

    /** @param weight A to D */
    void add(List<String> texts, char weight) {
        for (String text : texts) {
            for (String word : Words.plain(text)) {
                if (Words.isUnspaced(word)) {
                    addRun(word, weight);
                } else {
                    put(word, weight);
                    position++;
                }
            }
            position += GAP;
        }
    }

    private void addRun(String run, char weight) {
        for (String pair : Words.pairs(run)) {
            put(pair, weight);
            put(pair.substring(0, pair.offsetByCodePoints(0, 1)), weight);
            position++;
        }
        put(run.substring(run.offsetByCodePoints(run.length(), -1)), weight);
    }

    private void put(String word, char weight) {
        if (position > MOST_POSITIONS || word.length() > MOST_WORD_CHARACTERS) {
            return;
        }
        if (counts.merge(word, 1, Integer::sum) <= MOST_PER_WORD) {
            places.computeIfAbsent(word, first -> new StringJoiner(",")).add(position + String.valueOf(weight));
        }
    }

    static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** The text form of a {@code tsvector}. */
    @Override
    public String toString() {
        StringJoiner vector = new StringJoiner(" ");
        places.forEach((word, positions) -> vector.add(quoted(word) + ":" + positions));
        return vector.toString();
    }
}
