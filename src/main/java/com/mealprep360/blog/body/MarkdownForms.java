package com.mealprep360.blog.body;

import com.mealprep360.kernel.ContentRef;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How this platform's own things are written in Markdown: {@code item:recipes/<id>} as the target of a link, {@code
 * media:<id>} as that of a picture, and a fence {@code block:<type>} with the fields in JSON for each block that
 * Markdown has no form for.
 */
final class MarkdownForms {
    static final String FENCE = "block:";

    /** GitHub's alerts, and how they are meant here. */
    private static final Map<String, String> TONES =
            Map.of("NOTE", "info", "TIP", "tip", "WARNING", "warning", "IMPORTANT", "warning", "CAUTION", "warning");

    private static final Pattern ALERT = Pattern.compile("\\[!([A-Z]+)]\\s*", Pattern.CASE_INSENSITIVE);
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern ITEM = Pattern.compile("item:([a-z][a-zA-Z]{0,39})/(" + UUID_FORM + ")");
    private static final Pattern MEDIA = Pattern.compile("media:(" + UUID_FORM + ")");

    private MarkdownForms() {}

    static String item(ContentRef item) {
        return "item:" + item;
    }

    static Optional<ContentRef> item(String address) {
        Matcher matcher = ITEM.matcher(address);
        return matcher.matches()
                ? Optional.of(new ContentRef(matcher.group(1), UUID.fromString(matcher.group(2))))
                : Optional.empty();
    }

    static String mediaAddress(String id) {
        return "media:" + id;
    }

    /** The id of the picture. */
    static Optional<String> media(String address) {
        Matcher matcher = MEDIA.matcher(address);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static String alert(String tone) {
        return switch (tone) {
            case "tip" -> "TIP";
            case "warning" -> "WARNING";
            default -> "NOTE";
        };
    }

    /** @param line the first line of a quote, as it was written */
    static Optional<String> tone(String line) {
        Matcher matcher = ALERT.matcher(line);
        return matcher.matches()
                ? Optional.ofNullable(TONES.get(matcher.group(1).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The inside of the parentheses of a link or a picture. */
    static String target(String address, @Nullable String title) {
        String written = escaped(address, "\\()<>&|`");
        return title == null ? written : written + " \"" + escaped(title, "\\\"&|`") + "\"";
    }

    private static String escaped(String text, String markup) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c != ' ' && MarkdownText.isSpace(c)) {
                MarkdownText.reference(c, out);
            } else {
                if (markup.indexOf(c) >= 0) {
                    out.append('\\');
                }
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
