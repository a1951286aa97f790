package com.mealprep360.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Text is stored as it came and compared in a folded form. */
public final class Text {
    /** Accents, which people leave out; the vowel signs and voicing marks of other scripts make another word. */
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Letters that Unicode does not take apart, and what people type who do not have them. */
    private static final Map<String, String> PLAIN =
            Map.of("ß", "ss", "ı", "i", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe");

    private static final Pattern UNPLAIN = Pattern.compile("[ßıøłđæœ]");

    private Text() {}

    /**
     * Lower case, without accents, compatibility forms unified (NFKD), white space single: "Crème  Brûlée" is "creme
     * brulee", and "Smørrebrød" is "smorrebrod".
     */
    public static String fold(String text) {
        if (isAscii(text)) {
            return single(text.toLowerCase(Locale.ROOT));
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        String plain = UNPLAIN.matcher(bare).replaceAll(letter -> PLAIN.get(letter.group()));
        return single(Normalizer.normalize(plain, Normalizer.Form.NFC));
    }

    private static String single(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Most text is, and has nothing to be taken apart. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Whether the text can be stored and sent: PostgreSQL knows no U+0000, and UTF-8 no half of a surrogate pair. */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
