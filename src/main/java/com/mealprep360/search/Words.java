package com.mealprep360.search;

import com.mealprep360.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes text apart into words, in the one way that the index and PostgreSQL's fallback share. Scripts that are written
 * without spaces are runs of characters: a run is one word of a query, and pairs of characters in a vector.
 */
final class Words {
    /** Letters and digits; a single letter behind an apostrophe is an ending ("baba's"), not a word. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}]['’ʼ])[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*|"
            + "(?<=['’ʼ])[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々〆]+|[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々〆]+");

    private static final Set<String> SIBILANTS = Set.of("ch", "sh", "ss", "x", "z");

    private Words() {}

    /** The words in folded form; a run of an unspaced script is one of them. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(Text.fold(text));
        while (word.find()) {
            Matcher part = UNSPACED.matcher(word.group());
            while (part.find()) {
                words.add(part.group());
            }
        }
        return words;
    }

    /** As {@link #of}, with each word in the form that its singular and its plural share. */
    static List<String> plain(String text) {
        return of(text).stream().map(Words::singular).toList();
    }

    /**
     * A form that the singular and the plural of an English word share, and hardly any other word: "leaves" and "leaf"
     * are "leaf", "cookies" and "cookie" are "cooky", "dishes" and "dish" are "dish". Not for showing.
     */
    static String singular(String word) {
        if (word.length() < 4 || isUnspaced(word)) {
            return word;
        }
        String bare = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")
                ? word.substring(0, word.length() - 1)
                : word;
        if (!bare.endsWith("e")) {
            return bare;
        }
        String stem = bare.substring(0, bare.length() - 1);
        if (stem.endsWith("i")) {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        if (stem.endsWith("v")) {
            return stem.substring(0, stem.length() - 1) + "f";
        }
        boolean endsMute =
                stem.endsWith("o") || stem.endsWith("f") || SIBILANTS.stream().anyMatch(stem::endsWith);
        return endsMute ? stem : bare;
    }

    /** As {@link #plain(String)}, with spaces between, also between the characters of unspaced runs. */
    static String spaced(String text) {
        return plain(text).stream()
                .map(word -> isUnspaced(word)
                        ? String.join(
                                " ",
                                word.codePoints().mapToObj(Character::toString).toList())
                        : word)
                .collect(Collectors.joining(" "));
    }

    static boolean isUnspaced(String word) {
        Matcher run = UNSPACED.matcher(word);
        int first = word.codePointAt(0);
        return run.lookingAt()
                && run.end() == word.length()
                && (Character.isIdeographic(first)
                        || Character.UnicodeScript.of(first) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(first) == Character.UnicodeScript.KATAKANA);
    }

    /** The pairs of characters of an unspaced run, in order; the run itself if it is a single character. */
    static List<String> pairs(String run) {
        int[] characters = run.codePoints().toArray();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs.isEmpty() ? List.of(run) : pairs;
    }
}
