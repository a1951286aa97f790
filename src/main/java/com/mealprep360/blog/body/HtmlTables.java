package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tables in HTML. */
final class HtmlTables {
    private final HtmlOut out;
    private final HtmlSpans spans;

    HtmlTables(HtmlOut out, HtmlSpans spans) {
        this.out = out;
        this.spans = spans;
    }

    void write(JsonNode table) {
        int rows = table.path("rows").size();
        int headings = Math.min(table.path("headerRows").asInt(1), rows);
        out.open("table");
        rows(table, "thead", 0, headings);
        rows(table, "tbody", headings, rows);
        out.close("table");
    }

    private void rows(JsonNode table, String element, int from, int to) {
        if (from == to) {
            return;
        }
        out.open(element);
        for (int i = from; i < to; i++) {
            out.open("tr");
            JsonNode cells = table.path("rows").path(i).path("cells");
            for (int column = 0; column < cells.size(); column++) {
                String alignment = table.path("alignments").path(column).asText("none");
                cell(cells.get(column), element.equals("thead") ? "th" : "td", alignment);
            }
            out.close("tr");
        }
        out.close(element);
    }

    private void cell(JsonNode cell, String element, String alignment) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (element.equals("th")) {
            attributes.put("scope", "col");
        }
        if (!alignment.equals("none")) {
            attributes.put("align", alignment);
        }
        out.open(element, attributes);
        spans.write(cell.path("text"));
        out.close(element);
    }
}
