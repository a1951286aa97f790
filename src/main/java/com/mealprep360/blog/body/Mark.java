package com.mealprep360.blog.body;

/** How a span of text is marked: the contract's {@code TextMark}, from the outermost to the innermost in Markdown and HTML. */
enum Mark {
    strong("strong", "**"),
    emphasis("em", "_"),
    strike("s", "~~"),
    code("code", "`");

    private final String element;
    private final String delimiter;

    Mark(String element, String delimiter) {
        this.element = element;
        this.delimiter = delimiter;
    }

    /** The element of HTML. */
    String element() {
        return element;
    }

    /** What stands before and after in Markdown. */
    String delimiter() {
        return delimiter;
    }
}
