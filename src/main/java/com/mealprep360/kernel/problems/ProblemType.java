package com.mealprep360.kernel.problems;

import java.util.List;
import java.util.Locale;

/** A cause of refusal. Implemented by one enum per room; each constant has a page in {@code docs/problems/}. */
public interface ProblemType {
    /** The constant's name, such as {@code EDITORIAL_NOT_FOUND}. */
    String name();

    /** The HTTP status of the answer. */
    int status();

    /** The cause in a few words, the same each time. */
    String title();

    /** The last part of the page's address, such as {@code editorial-not-found}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param detail what was wrong this time and what would be right; without rejected values, class names or secrets */
    default Problem because(String detail) {
        return new Problem(this, detail, List.of());
    }

    default Problem because(String detail, List<Fault> faults) {
        return new Problem(this, detail, faults);
    }
}
