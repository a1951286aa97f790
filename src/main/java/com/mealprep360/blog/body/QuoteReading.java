package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Makes quotes and callouts, which hold text alone. */
final class QuoteReading {
    private static final String DASH = "— ";

    private final String markdown;
    private final Losses losses;
    private final List<Image> pictures;

    QuoteReading(String markdown, Losses losses, List<Image> pictures) {
        this.markdown = markdown;
        this.losses = losses;
        this.pictures = pictures;
    }

    ObjectNode block(Node quote) {
        for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Paragraph)) {
                losses.add(child, "a quote holds text alone; the text of what stands in it was kept");
            }
        }
        return MarkdownForms.tone(line(quote.getFirstChild()))
                .map(tone -> callout(quote, tone))
                .orElseGet(() -> quote(quote));
    }

    /** The words in brackets are markup only as they were written: with a backslash they are text. */
    private ObjectNode callout(Node quote, String tone) {
        Node first = quote.getFirstChild();
        Node child = first.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            boolean isBreak = child instanceof SoftLineBreak || child instanceof HardLineBreak;
            child.unlink();
            child = isBreak ? null : next;
        }
        if (first.getFirstChild() == null) {
            first.unlink();
        }
        return block("callout", quote).put("tone", tone);
    }

    private ObjectNode quote(Node quote) {
        Optional<String> attribution = attribution(quote.getFirstChild(), quote.getLastChild());
        attribution.ifPresent(said -> quote.getLastChild().unlink());
        ObjectNode block = block("quote", quote);
        attribution.ifPresent(said -> block.put("attribution", said));
        return block;
    }

    private static Optional<String> attribution(@Nullable Node first, @Nullable Node last) {
        if (first == last
                || !(last instanceof Paragraph)
                || !(last.getFirstChild() instanceof Text text)
                || text.getNext() != null
                || !text.getLiteral().startsWith(DASH)) {
            return Optional.empty();
        }
        return Optional.of(text.getLiteral().substring(DASH.length()));
    }

    private ObjectNode block(String type, Node quote) {
        ObjectNode block = Json.MAPPER.createObjectNode().put("type", type);
        block.set("text", RichText.json(SpanReading.read(quote, losses, pictures)));
        return block;
    }

    /** The first line of a block, as it was written. */
    private String line(@Nullable Node block) {
        if (!(block instanceof Paragraph) || block.getSourceSpans().isEmpty()) {
            return "";
        }
        SourceSpan first = block.getSourceSpans().get(0);
        return markdown.substring(first.getInputIndex(), first.getInputIndex() + first.getLength());
    }
}
