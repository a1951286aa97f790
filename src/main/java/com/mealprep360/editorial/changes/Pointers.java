package com.mealprep360.editorial.changes;

/** Steps of a JSON pointer (RFC 6901). */
final class Pointers {
    private Pointers() {}

    static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static String child(String pointer, int index) {
        return pointer + "/" + index;
    }
}
