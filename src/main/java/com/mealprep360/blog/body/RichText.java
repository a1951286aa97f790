package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spans in a row. None is empty, and no two that stand side by side could be one. */
final class RichText {
    private final List<Span> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Set<Mark> marks = Set.of();
    private @Nullable LinkTarget link;

    static List<Span> of(JsonNode spans) {
        RichText rich = new RichText();
        spans.forEach(span -> rich.add(span.path("text").asText(), marks(span), LinkTarget.of(span.path("link"))));
        return rich.spans();
    }

    /** The same in the paragraphs that empty lines make of it; at least one. */
    static List<List<Span>> paragraphs(JsonNode spans) {
        List<List<Span>> paragraphs = new ArrayList<>();
        RichText rich = new RichText();
        for (Span span : of(spans)) {
            String[] parts = span.text().split("\n{2,}", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    paragraphs.add(rich.spans());
                    rich = new RichText();
                }
                rich.add(parts[i], span.marks(), span.link());
            }
        }
        paragraphs.add(rich.spans());
        return List.copyOf(paragraphs);
    }

    /** The text alone. */
    static String plain(JsonNode spans) {
        StringBuilder plain = new StringBuilder();
        spans.forEach(span -> plain.append(span.path("text").asText()));
        return plain.toString();
    }

    static ArrayNode json(List<Span> spans) {
        ArrayNode all = Json.MAPPER.createArrayNode();
        for (Span span : spans) {
            ObjectNode one = all.addObject().put("text", span.text());
            if (!span.marks().isEmpty()) {
                ArrayNode names = one.putArray("marks");
                span.marks().forEach(mark -> names.add(mark.name()));
            }
            if (span.link() != null) {
                one.set("link", span.link().json());
            }
        }
        return all;
    }

    RichText add(String more, Set<Mark> moreMarks, @Nullable LinkTarget moreLink) {
        if (more.isEmpty()) {
            return this;
        }
        if (!marks.equals(moreMarks) || !Objects.equals(link, moreLink)) {
            finish();
            marks = moreMarks.isEmpty() ? Set.of() : EnumSet.copyOf(moreMarks);
            link = moreLink;
        }
        text.append(more);
        return this;
    }

    boolean isEmpty() {
        return done.isEmpty() && text.isEmpty();
    }

    List<Span> spans() {
        finish();
        return List.copyOf(done);
    }

    private void finish() {
        if (!text.isEmpty()) {
            done.add(new Span(text.toString(), marks, link));
            text.setLength(0);
        }
    }

    private static Set<Mark> marks(JsonNode span) {
        EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Mark mark : Mark.values()) {
            span.path("marks").forEach(name -> {
                if (name.asText().equals(mark.name())) {
                    marks.add(mark);
                }
            });
        }
        return marks;
    }
}
