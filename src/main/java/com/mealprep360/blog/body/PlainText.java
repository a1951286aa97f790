package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** What is read of a body, without any markup: for search, for excerpts, and to be counted. */
public final class PlainText {
    /** Plain fields beside rich text, in the order in which they are shown. */
    private static final List<String> TEXTS = List.of("code", "note", "caption", "attribution");

    private PlainText() {}

    /** One line for each part. Alternative texts are not in it: they stand for something that is seen. */
    public static String of(JsonNode body) {
        StringBuilder text = new StringBuilder();
        Walk.parts(body, (pointer, part) -> {
            line(text, RichText.plain(part.path("text")));
            part.path("cells").forEach(cell -> line(text, RichText.plain(cell.path("text"))));
            TEXTS.forEach(field -> line(text, part.path(field).asText("")));
        });
        return text.toString();
    }

    /**
     * The beginning of the running text: of paragraphs, or of everything if there are none. Cut between words, with an
     * ellipsis where something is left out.
     *
     * @param mostCharacters the length that it has at most, in characters, the ellipsis included; at least 1
     */
    public static String excerpt(JsonNode body, int mostCharacters) {
        StringBuilder text = new StringBuilder();
        for (JsonNode block : body.path("blocks")) {
            if (block.path("type").asText().equals("paragraph")) {
                line(text, RichText.plain(block.path("text")));
            }
        }
        String all = (text.isEmpty() ? of(body) : text.toString())
                .replaceAll("\\s+", " ")
                .strip();
        if (all.length() <= mostCharacters) {
            return all;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(all);
        int end = Math.max(0, words.preceding(mostCharacters));
        if (end == 0) {
            end = mostCharacters - 1 - (Character.isLowSurrogate(all.charAt(mostCharacters - 1)) ? 1 : 0);
        }
        return all.substring(0, Math.max(0, end)).stripTrailing() + "…";
    }

    private static void line(StringBuilder text, String more) {
        if (!more.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(more);
        }
    }
}
