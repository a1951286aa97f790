package com.mealprep360.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.search.Concept.Correction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which words of a query are misspelt, and what may have been meant. Only a word that the index does not know is, and
 * none of less than four letters: a tolerance that finds "nut" for "not" changes what was said.
 */
final class Spelling {
    static final int FEWEST_LETTERS = 4;
    private static final int FEWEST_LETTERS_FOR_TWO = 5;
    private static final int MOST_CORRECTIONS = 6;
    private static final double ONE_EDIT = 0.8;
    private static final double TWO_EDITS = 0.4;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private Spelling() {}

    /** Whether the word may be misspelt at all. */
    static boolean isCheckable(String word) {
        return word.length() >= FEWEST_LETTERS && LETTERS.matcher(word).matches() && !Words.isUnspaced(word);
    }

    /** @param suggestions the entries of a term suggester that was asked for words it does not know */
    static Map<String, List<Correction>> corrections(JsonNode suggestions) {
        Map<String, List<Correction>> corrections = new LinkedHashMap<>();
        for (JsonNode entry : suggestions) {
            String word = entry.path("text").asText();
            List<Correction> options = options(word, entry.path("options"));
            if (!options.isEmpty()) {
                corrections.put(word, options);
            }
        }
        return corrections;
    }

    private static List<Correction> options(String word, JsonNode suggested) {
        List<Correction> options = new ArrayList<>();
        for (JsonNode option : suggested) {
            String text = option.path("text").asText();
            if (Words.singular(text).equals(Words.singular(word))) {
                // The index knows another form of the word, and stems find it.
                return List.of();
            }
            int edits = edits(word, text);
            if (edits == 1 || edits == 2 && word.length() >= FEWEST_LETTERS_FOR_TWO) {
                options.add(new Correction(text, edits == 1 ? ONE_EDIT : TWO_EDITS));
            }
        }
        options.sort(Comparator.comparingDouble(Correction::weight).reversed());
        return options.subList(0, Math.min(options.size(), MOST_CORRECTIONS));
    }

    /** How many letters are added, left out, replaced or swapped with their neighbour (optimal string alignment). */
    static int edits(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                boolean isSwapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (isSwapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
