package com.mealprep360.blog.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes elements inside of each other of spans in a row: a link outermost, then the mark that reaches farthest. */
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
        Nesting nesting = new Nesting(spans, sink);
        for (int i = 0; i < spans.size(); ) {
            LinkTarget link = spans.get(i).link();
            int end = i;
            while (end < spans.size() && Objects.equals(spans.get(end).link(), link)) {
                end++;
            }
            sink.openLink(link);
            nesting.marked(i, end);
            sink.closeLink(link);
            i = end;
        }
    }

    private void marked(int from, int to) {
        for (int i = from; i < to; ) {
            Mark mark = farthest(i, to);
            if (mark == null) {
                sink.span(i);
                i++;
            } else {
                int end = end(mark, i, to);
                sink.open(mark);
                open.add(mark);
                marked(i, end);
                open.remove(mark);
                sink.close(mark);
                i = end;
            }
        }
    }

    private @Nullable Mark farthest(int from, int to) {
        Mark farthest = null;
        for (Mark mark : MARKS) {
            if (spans.get(from).has(mark)
                    && !open.contains(mark)
                    && (farthest == null || end(mark, from, to) > end(farthest, from, to))) {
                farthest = mark;
            }
        }
        return farthest;
    }

    private int end(Mark mark, int from, int to) {
        int end = from;
        while (end < to && spans.get(end).has(mark)) {
            end++;
        }
        return end;
    }

    /** What is told of each beginning and end. */
    interface Sink {
        /** @param link null for none */
        void openLink(@Nullable LinkTarget link);

        void closeLink(@Nullable LinkTarget link);

        void open(Mark mark);

        void close(Mark mark);

        /** @param i the place of the span */
        void span(int i);
    }
}
