package com.mealprep360.editorial;

import com.mealprep360.kernel.Text;
import java.text.Normalizer;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The readable last part of a public address: letters and digits of any script in lower case, with single hyphens
 * between. Never a word that an address already uses, and never shaped like an id.
 */
public final class Slugs {
    /** What an author is told who chose another one. */
    public static final String RULE =
            "must be letters and digits in lower case with single hyphens between, no reserved word and no id";

    static final int MAX_LENGTH = 120;

    private static final Pattern SLUG =
            Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+(-[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+)*");
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final Set<String> RESERVED =
            Set.of("working", "search", "suggest", "new", "preview", "imports", "exports", "revisions", "random");

    private Slugs() {}

    /** Whether an author may choose it. */
    public static boolean isAcceptable(String slug) {
        return slug.length() <= MAX_LENGTH
                && SLUG.matcher(slug).matches()
                && Normalizer.isNormalized(slug, Normalizer.Form.NFC)
                && !RESERVED.contains(slug)
                && !UUID_SHAPE.matcher(slug).matches();
    }

    /** A slug made from a title; where that gives nothing acceptable, from the id. */
    public static String from(String title, UUID id) {
        String joined = SEPARATORS.matcher(Text.fold(title)).replaceAll("-");
        return acceptable(trim(joined, MAX_LENGTH), id);
    }

    /** The same slug with a tail from the id, for when the plain one is taken. */
    public static String distinct(String slug, UUID id) {
        String tail = "-" + tail(id);
        return acceptable(trim(slug, MAX_LENGTH - tail.length()) + tail, id);
    }

    private static String acceptable(String slug, UUID id) {
        return isAcceptable(slug) ? slug : "item-" + tail(id);
    }

    /** The last twelve digits of a version 7 id are random; its first ones are the time. */
    private static String tail(UUID id) {
        return id.toString().substring(24);
    }

    /** At most so many characters, of which none is cut in two, without hyphens at the ends. */
    private static String trim(String joined, int length) {
        String cut = joined;
        if (joined.length() > length) {
            cut = joined.substring(0, Character.isHighSurrogate(joined.charAt(length - 1)) ? length - 1 : length);
        }
        return EDGES.matcher(cut).replaceAll("");
    }
}
