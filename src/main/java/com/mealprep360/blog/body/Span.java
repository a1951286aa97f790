package com.mealprep360.blog.body;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Text that looks the same from beginning to end. */
record Span(String text, Set<Mark> marks, @Nullable LinkTarget link) {
    boolean has(Mark mark) {
        return marks.contains(mark);
    }
}
