package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.BreakIterator;
import java.util.Locale;

/** How long a body is, and how long it takes to read. */
public final class ReadingTime {
    /**
     * Words of non-fiction that adults read silently in a minute: 238 (M. Brysbaert, "How many words do we read per minute? A
     * review and meta-analysis of reading rate", Journal of Memory and Language 109, 2019). The 255 characters of Chinese that
     * it names are near enough to count a character as a word.
     */
    private static final int WORDS_PER_MINUTE = 238;

    private ReadingTime() {}

    /**
     * The words of all rich text, captions and code not counted; of Chinese and Japanese, the characters.
     *
     * @param locale whose rules say where words end (BCP 47)
     */
    public static int words(JsonNode body, String locale) {
        Locale rules = Locale.forLanguageTag(locale);
        return PlainText.of(body).stream().mapToInt(piece -> count(piece, rules)).sum();
    }

    /** Whole minutes, at least one. */
    public static int minutes(int words) {
        return Math.max(1, Math.round((float) words / WORDS_PER_MINUTE));
    }

    private static int count(String text, Locale locale) {
        BreakIterator boundaries = BreakIterator.getWordInstance(locale);
        boundaries.setText(text);
        int words = 0;
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            words += count(text, start, end);
        }
        return words;
    }

    /** One for a word, none for what stands between words, and one for each character that is a word by itself. */
    private static int count(String text, int start, int end) {
        String piece = text.substring(start, end);
        int ideographs =
                (int) piece.codePoints().filter(ReadingTime::standsAlone).count();
        boolean word = piece.codePoints().anyMatch(ReadingTime::isOfAWord);
        return ideographs + (word ? 1 : 0);
    }

    /** A letter, a digit, or a fraction such as ½. */
    private static boolean isOfAWord(int c) {
        return (Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER) && !standsAlone(c);
    }

    private static boolean standsAlone(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
