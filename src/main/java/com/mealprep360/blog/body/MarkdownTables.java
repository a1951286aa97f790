package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.blog.body.MarkdownText.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Tables in GitHub's Markdown, which have exactly one row of headings. */
final class MarkdownTables {
    private MarkdownTables() {}

    static boolean isPlain(JsonNode table) {
        int columns = columns(table);
        return table.path("headerRows").asInt(1) == 1
                && columns > 0
                && StreamSupport.stream(table.path("rows").spliterator(), false)
                        .allMatch(row -> row.path("cells").size() == columns);
    }

    static String write(JsonNode table) {
        List<String> lines = new ArrayList<>();
        table.path("rows").forEach(row -> lines.add(row(row)));
        lines.add(1, delimiters(table));
        return String.join("\n", lines);
    }

    private static int columns(JsonNode table) {
        return table.path("rows").path(0).path("cells").size();
    }

    private static String row(JsonNode row) {
        List<String> cells = new ArrayList<>();
        row.path("cells").forEach(cell -> cells.add(MarkdownWriting.text(cell, Place.CELL)));
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String delimiters(JsonNode table) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns(table); i++) {
            cells.add(
                    switch (table.path("alignments").path(i).asText()) {
                        case "left" -> ":--";
                        case "center" -> ":-:";
                        case "right" -> "--:";
                        default -> "---";
                    });
        }
        return "| " + String.join(" | ", cells) + " |";
    }
}
