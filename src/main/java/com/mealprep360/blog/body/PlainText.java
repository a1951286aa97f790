package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The words of a body, without what they look like. */
public final class PlainText {
    private PlainText() {}

    /** Its rich text, piece by piece: each heading, paragraph, item and cell by itself. */
    public static List<String> of(JsonNode body) {
        List<String> pieces = new ArrayList<>();
        Walk.texts(body, (pointer, text) -> {
            StringBuilder piece = new StringBuilder();
            text.forEach(span -> piece.append(span.path("text").asText()));
            pieces.add(piece.toString());
        });
        return pieces;
    }
}
