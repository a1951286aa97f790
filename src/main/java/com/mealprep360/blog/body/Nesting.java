package com.mealprep360.blog.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes elements inside of each other of spans in a row: what reaches farthest outermost, a link outside of marks that reach as far. */
final class Nesting {
    /** The marks that may have others inside; code is told of the span itself. */
    private static final List<Mark> MARKS = List.of(Mark.strong, Mark.emphasis, Mark.strike);

    private final List<Span> spans;
    private final Sink sink;
    private final Set<Mark> open = EnumSet.noneOf(Mark.class);

    private Nesting(List<Span> spans, Sink sink) {
        this.spans = spans;
        this.sink = sink;
    }

    static void walk(List<Span> spans, Sink sink) {
        new Nesting(spans, sink).walk(0, spans.size(), false);
    }

    /** @param isLinked whether it is inside of a link */
    private void walk(int from, int to, boolean isLinked) {
        for (int i = from; i < to; ) {
            int linked = isLinked ? i : linked(i, to);
            Mark mark = farthest(i, to, isLinked);
            int marked = mark == null ? i : end(mark, i, to, isLinked);
            if (linked > i && linked >= marked) {
                LinkTarget link = Objects.requireNonNull(spans.get(i).link());
                sink.openLink(link);
                walk(i, linked, true);
                sink.closeLink(link);
                i = linked;
            } else if (mark != null) {
                sink.open(mark);
                open.add(mark);
                walk(i, marked, isLinked);
                open.remove(mark);
                sink.close(mark);
                i = marked;
            } else {
                sink.span(i);
                i++;
            }
        }
    }

    private @Nullable Mark farthest(int from, int to, boolean isLinked) {
        Mark farthest = null;
        for (Mark mark : MARKS) {
            if (spans.get(from).has(mark)
                    && !open.contains(mark)
                    && (farthest == null || end(mark, from, to, isLinked) > end(farthest, from, to, isLinked))) {
                farthest = mark;
            }
        }
        return farthest;
    }

    /** Where a mark ends that begins here; no link is cut in two by it. */
    private int end(Mark mark, int from, int to, boolean isLinked) {
        int end = from;
        while (end < to && spans.get(end).has(mark)) {
            end++;
        }
        while (!isLinked && end > from && end < to && isSameLink(end - 1, end)) {
            end--;
        }
        return end;
    }

    /** Where a link ends that begins here; here, where none does. */
    private int linked(int from, int to) {
        if (spans.get(from).link() == null) {
            return from;
        }
        int end = from + 1;
        while (end < to && isSameLink(end - 1, end)) {
            end++;
        }
        return end;
    }

    private boolean isSameLink(int one, int other) {
        LinkTarget link = spans.get(one).link();
        return link != null && link.equals(spans.get(other).link());
    }

    /** What is told of each beginning and end. */
    interface Sink {
        void openLink(LinkTarget link);

        void closeLink(LinkTarget link);

        void open(Mark mark);

        void close(Mark mark);

        /** @param i the place of the span */
        void span(int i);
    }
}
