package com.mealprep360.blog.body;

import com.mealprep360.blog.body.MarkdownText.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Rich text in Markdown. */
final class MarkdownSpans implements Nesting.Sink {
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private final List<Span> spans;
    private final Place place;
    private final List<MarkdownToken> tokens = new ArrayList<>();
    private final Deque<MarkdownToken> opened = new ArrayDeque<>();

    private MarkdownSpans(List<Span> spans, Place place) {
        this.spans = spans;
        this.place = place;
    }

    static String write(List<Span> spans, Place place) {
        MarkdownSpans writing = new MarkdownSpans(spans, place);
        Nesting.walk(spans, writing);
        return MarkdownToken.joined(writing.tokens);
    }

    @Override
    public void openLink(LinkTarget link) {
        noPicture();
        tokens.add(MarkdownToken.raw("["));
    }

    @Override
    public void closeLink(LinkTarget link) {
        String address = link.href() != null ? link.href() : MarkdownForms.item(link.item());
        tokens.add(MarkdownToken.raw("](" + MarkdownForms.target(address, link.title()) + ")"));
    }

    @Override
    public void open(Mark mark) {
        opened.push(MarkdownToken.open(mark));
        tokens.add(opened.peek());
    }

    @Override
    public void close(Mark mark) {
        tokens.add(MarkdownToken.close(opened.pop()));
    }

    @Override
    public void span(int i) {
        String text = spans.get(i).text();
        if (spans.get(i).has(Mark.code) && !needsTag(text)) {
            tokens.add(MarkdownToken.raw(code(text)));
            return;
        }
        int before = i == 0 ? '\n' : MarkdownToken.lastOf(spans.get(i - 1).text());
        int after = i + 1 == spans.size() ? '\n' : spans.get(i + 1).text().codePointAt(0);
        String escaped = MarkdownText.escape(text, place, before, after);
        tokens.add(MarkdownToken.raw(spans.get(i).has(Mark.code) ? "<code>" + escaped + "</code>" : escaped));
    }

    /** A link right behind an exclamation mark would be a picture. */
    private void noPicture() {
        int last = tokens.size() - 1;
        if (last >= 0 && tokens.get(last).endsWith("!")) {
            String text = tokens.get(last).written();
            tokens.set(last, MarkdownToken.raw(text.substring(0, text.length() - 1) + "\\!"));
        }
    }

    /** Between backticks, spaces change; and {@code ]:} inside of a link may make it the definition of a reference. */
    private static boolean needsTag(String text) {
        return text.isBlank()
                || text.contains("]:")
                || text.codePoints().anyMatch(c -> c != ' ' && MarkdownText.isSpace(c));
    }

    private String code(String text) {
        int longest = BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        boolean isPadded = text.startsWith("`") || text.endsWith("`") || text.startsWith(" ") && text.endsWith(" ");
        String inside = isPadded ? " " + text + " " : text;
        return fence + (place == Place.CELL ? inside.replace("|", "\\|") : inside) + fence;
    }
}
