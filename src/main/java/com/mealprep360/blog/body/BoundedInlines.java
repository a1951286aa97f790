package com.mealprep360.blog.body;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/**
 * Reads what stands in one paragraph as commonmark-java does, unless there are so many marks in it that no person can have
 * meant them: its time grows with their square (version 0.32: three minutes for 1.4 MB of emphasis that is never closed), and
 * its own bound on nesting is what makes it so. Wraps its class, since it offers no public one.
 */
final class BoundedInlines implements InlineParser {
    /** Some milliseconds; a long article has some hundred in all of its paragraphs. */
    static final int MOST_MARKS = 4_000;

    private static final String MARKS = "*_~[]";

    private final InlineParser parser;

    BoundedInlines(InlineParserContext context) {
        parser = new InlineParserImpl(context);
    }

    /** A paragraph that was left as it was typed. */
    static final class Unread extends Text {
        private Unread(String literal) {
            super(literal);
        }
    }

    @Override
    public void parse(SourceLines lines, Node parent) {
        String content = lines.getContent();
        if (content.chars().filter(letter -> MARKS.indexOf(letter) >= 0).count() > MOST_MARKS) {
            parent.appendChild(new Unread(content));
        } else {
            parser.parse(lines, parent);
        }
    }
}
