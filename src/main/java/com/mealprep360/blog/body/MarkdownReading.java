package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Makes a body of Markdown (CommonMark 0.31.2, tables and strikethrough as GitHub has them), and of what {@link
 * MarkdownWriting} writes for the blocks that Markdown lacks. Reads any text and never fails; what does not fit into a
 * body is named, with its line. The parts have no ids yet, and the body may be larger than the contract allows, or hold
 * a {@code block:} whose fields are not right: it is to be checked like one that was sent.
 */
public final class MarkdownReading {
    /** Quotes and lists inside of each other; deeper ones are text. Bounds the recursion, here and in the parser. */
    private static final int DEEPEST = 50;

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .inlineParserFactory(BoundedInlines::new)
            .build();

    private MarkdownReading() {}

    public static Read of(String markdown) {
        ObjectNode body = Json.MAPPER.createObjectNode().put("version", BodyRules.VERSION);
        Losses losses = new Losses();
        ArrayNode blocks = body.putArray("blocks");
        BlockReading reading = new BlockReading(markdown, losses, blocks);
        for (Node node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            reading.read(node);
        }
        return new Read(body, losses.all());
    }

    /**
     * @param body without ids
     * @param losses what is not in it as it was written, in the order of the lines; the first 1,000
     */
    public record Read(ObjectNode body, List<Loss> losses) {}

    /**
     * Something that could not be kept.
     *
     * @param line from 1
     * @param reason what became of it, in words
     */
    public record Loss(int line, String reason) {}
}
