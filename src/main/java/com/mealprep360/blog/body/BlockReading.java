package com.mealprep360.blog.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Makes blocks of the nodes that stand at the top of a document. */
final class BlockReading {
    private static final int HIGHEST_HEADING = 2;
    private static final int DEEPEST_HEADING = 4;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9+#._-]{0,39}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Losses losses;
    private final ArrayNode blocks;
    private final QuoteReading quotes;
    private final List<Image> pictures = new ArrayList<>();

    BlockReading(String markdown, Losses losses, ArrayNode blocks) {
        this.losses = losses;
        this.blocks = blocks;
        this.quotes = new QuoteReading(markdown, losses, pictures);
    }

    void read(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof ListBlock list) {
            blocks.add(new ListReading(losses, pictures).block(list));
        } else if (node instanceof BlockQuote) {
            blocks.add(quotes.block(node));
        } else if (node instanceof FencedCodeBlock code) {
            fenced(code);
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getLiteral(), "");
        } else if (node instanceof ThematicBreak) {
            add("divider");
        } else if (node instanceof TableBlock table) {
            blocks.add(TableReading.block(table, losses, pictures));
        } else if (node instanceof HtmlBlock html) {
            html(html);
        } else if (!(node instanceof LinkReferenceDefinition)) {
            losses.add(node, "something that is not known here was left out");
        }
        pictures.forEach(this::image);
        pictures.clear();
    }

    private ObjectNode add(String type) {
        return blocks.addObject().put("type", type);
    }

    private void heading(Heading heading) {
        int level = Math.max(HIGHEST_HEADING, Math.min(DEEPEST_HEADING, heading.getLevel()));
        if (level != heading.getLevel()) {
            losses.add(heading, "a heading of level " + heading.getLevel() + " became one of level " + level);
        }
        add("heading").put("level", level).set("text", RichText.json(SpanReading.read(heading, losses, pictures)));
    }

    private void paragraph(Node paragraph) {
        if (paragraph.getFirstChild() instanceof Image image
                && image.getNext() == null
                && MarkdownForms.media(image.getDestination()).isPresent()) {
            image(image);
            return;
        }
        List<Span> text = SpanReading.read(paragraph, losses, pictures);
        if (!text.isEmpty()) {
            add("paragraph").set("text", RichText.json(text));
        }
    }

    private void image(Image image) {
        ObjectNode block = add("image")
                .put("mediaId", MarkdownForms.media(image.getDestination()).orElseThrow());
        String alt = Losses.text(image);
        if (!alt.isEmpty()) {
            block.put("alt", alt);
        }
        if (image.getTitle() != null && !image.getTitle().isEmpty()) {
            block.put("caption", image.getTitle());
        }
    }

    private void fenced(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo();
        if (!info.startsWith(MarkdownForms.FENCE)) {
            code(code.getLiteral(), info);
            return;
        }
        try {
            JsonNode fields = Json.MAPPER.readTree(code.getLiteral());
            if (fields instanceof ObjectNode object) {
                add(info.substring(MarkdownForms.FENCE.length()).strip()).setAll(withoutType(object));
                return;
            }
        } catch (JsonProcessingException e) {
            // What it says is no help to who wrote the text: it is kept as they wrote it.
        }
        losses.add(code, "a block: is not followed by one object of JSON; it was kept as code");
        code(code.getLiteral(), "json");
    }

    private static ObjectNode withoutType(ObjectNode fields) {
        fields.remove("type");
        return fields;
    }

    private void code(String literal, String info) {
        ObjectNode block = add("code");
        String language = SPACES.split(info, 2)[0];
        if (LANGUAGE.matcher(language).matches()) {
            block.put("language", language);
        }
        block.put("code", literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal);
    }

    private void html(HtmlBlock html) {
        String text = HtmlPolicy.text(html.getLiteral()).strip();
        losses.add(html, text.isEmpty() ? "HTML was left out" : "HTML was left out; its text was kept");
        if (!text.isEmpty()) {
            add("paragraph").putArray("text").addObject().put("text", text);
        }
    }
}
