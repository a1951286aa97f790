package com.mealprep360.faults;

/** The types of content that faults are tried on. */
enum ContentKind {
    RECIPE("/api/recipes", "summary"),
    POST("/api/blog/posts", "excerpt");

    private final String path;
    private final String field;

    ContentKind(String path, String field) {
        this.path = path;
        this.field = field;
    }

    /** Where the public finds those of this type. */
    String path() {
        return path;
    }

    /** A field of plain text. */
    String field() {
        return field;
    }
}
