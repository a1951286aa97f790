package com.mealprep360.blog.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of Markdown, or the beginning or the end of a mark. A mark is written with delimiters where CommonMark takes
 * them for such (0.31.2 §6.2: no white space on their inside, no letters on their outside), and with tags elsewhere.
 */
final class MarkdownToken {
    private static final String BEFORE_OPENING = "([";
    private static final String AFTER_CLOSING = ".,;:!?)]";

    private final String raw;
    private final @Nullable Mark mark;
    private final @Nullable MarkdownToken opening;
    private boolean isTag;

    private MarkdownToken(String raw, @Nullable Mark mark, @Nullable MarkdownToken opening) {
        this.raw = raw;
        this.mark = mark;
        this.opening = opening;
    }

    /** @param text at least one character */
    static MarkdownToken raw(String text) {
        return new MarkdownToken(text, null, null);
    }

    static MarkdownToken open(Mark mark) {
        return new MarkdownToken("", mark, null);
    }

    static MarkdownToken close(MarkdownToken opening) {
        return new MarkdownToken("", opening.mark, opening);
    }

    static String joined(List<MarkdownToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            MarkdownToken token = tokens.get(i);
            MarkdownToken before = i == 0 ? null : tokens.get(i - 1);
            MarkdownToken after = i + 1 == tokens.size() ? null : tokens.get(i + 1);
            if (token.isOpening()) {
                token.isTag = !token.mayOpen(before, after);
            } else if (token.opening != null && !token.mayClose(before, after)) {
                token.opening.isTag = true;
            }
        }
        StringBuilder out = new StringBuilder();
        tokens.forEach(token -> out.append(token.written()));
        return out.toString();
    }

    static int lastOf(String text) {
        return text.codePointBefore(text.length());
    }

    boolean endsWith(String end) {
        return mark == null && raw.endsWith(end);
    }

    String written() {
        if (mark == null) {
            return raw;
        }
        boolean asTag = opening == null ? isTag : opening.isTag;
        return asTag ? (opening == null ? "<" : "</") + mark.element() + ">" : mark.delimiter();
    }

    private boolean isOpening() {
        return mark != null && opening == null;
    }

    private boolean mayOpen(@Nullable MarkdownToken before, @Nullable MarkdownToken after) {
        boolean isFree = before == null
                || before.isOpening()
                || before.mark == null
                        && (MarkdownText.isSpace(lastOf(before.raw))
                                || BEFORE_OPENING.indexOf(lastOf(before.raw)) >= 0);
        return isFree && after != null && (after.mark != null || !MarkdownText.isSpace(after.raw.codePointAt(0)));
    }

    private boolean mayClose(@Nullable MarkdownToken before, @Nullable MarkdownToken after) {
        boolean isFree = after == null
                || after.opening != null
                || after.mark == null
                        && (MarkdownText.isSpace(after.raw.codePointAt(0))
                                || AFTER_CLOSING.indexOf(after.raw.codePointAt(0)) >= 0);
        return isFree && before != null && (before.mark != null || !MarkdownText.isSpace(lastOf(before.raw)));
    }
}
