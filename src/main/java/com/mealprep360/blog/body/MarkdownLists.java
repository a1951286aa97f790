package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.blog.body.MarkdownText.Place;
import java.util.ArrayList;
import java.util.List;

/** Lists in Markdown. */
final class MarkdownLists {
    /** Longer ones begin no item (CommonMark 0.31.2 §5.2). */
    private static final int LARGEST_NUMBER = 999_999_999;

    private MarkdownLists() {}

    /** @param isOther whether the other of the two markers is to be used */
    static String write(JsonNode list, boolean isOther) {
        List<String> items = new ArrayList<>();
        boolean isOrdered = list.path("ordered").asBoolean();
        int number = list.path("start").asInt(1);
        for (JsonNode item : list.path("items")) {
            String marker = isOrdered ? number + (isOther ? ")" : ".") : isOther ? "*" : "-";
            items.add(item(item, marker));
            number = Math.min(number + 1, LARGEST_NUMBER);
        }
        return String.join("\n", items);
    }

    private static String item(JsonNode item, String marker) {
        String text = MarkdownWriting.text(item, Place.PARAGRAPH);
        String content = text;
        if (item.has("list")) {
            String gap = !text.isEmpty() && !interrupts(item.get("list")) ? "\n\n" : "\n";
            content += gap + write(item.get("list"), false);
        }
        String indent = "\n" + " ".repeat(marker.length() + 1);
        return (marker + " " + content.replace("\n", indent).replace(indent + "\n", "\n\n"))
                .replace(" \n", "\n")
                .stripTrailing();
    }

    /** Whether it may follow a line of text directly (CommonMark 0.31.2 §5.3). */
    private static boolean interrupts(JsonNode list) {
        return (!list.path("ordered").asBoolean() || list.path("start").asInt(1) == 1)
                && !RichText.plain(list.path("items").path(0).path("text")).isEmpty();
    }
}
