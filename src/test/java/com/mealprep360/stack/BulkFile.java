package com.mealprep360.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file that goes in or comes out.
 *
 * @param type what is in it, as the path of the API calls it
 */
record BulkFile(Path path, String type) {
    private static final String CATEGORIES = "categories";
    private static final List<String> TYPES = List.of("recipes", "posts", CATEGORIES);

    /** What {@code -Dfile} names, with the type of {@code -Dtype}. @throws StackFailure if none is named */
    static BulkFile named() {
        String file = System.getProperty("file", "");
        if (file.isBlank()) {
            throw new StackFailure("Name the file: -Dfile=recipes.ndjson.gz");
        }
        return of(Path.of(file), System.getProperty("type", ""));
    }

    /**
     * @param type empty for what the name says: files in a zip are posts, and so is what has posts in its name; categories what
     *     has them in it
     * @throws StackFailure for a type that is not known
     */
    static BulkFile of(Path path, String type) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        String meant = type.isBlank() ? typeBy(name) : type;
        if (!TYPES.contains(meant)) {
            throw new StackFailure(
                    "There is no type " + meant + "; -Dtype is one of " + String.join(", ", TYPES) + ".");
        }
        if (meant.equals(CATEGORIES) && name.endsWith(".gz")) {
            throw new StackFailure("All categories are one small document; name the file categories.json.");
        }
        return new BulkFile(path, meant);
    }

    private static String typeBy(String name) {
        if (name.contains(CATEGORIES)) {
            return CATEGORIES;
        }
        return isZip(name) || name.contains("posts") ? "posts" : "recipes";
    }

    /** Whether it is one JSON document, that is taken at once, and not lines that are worked through. */
    boolean isDocument() {
        return type.equals(CATEGORIES);
    }

    String mediaType() {
        if (isDocument()) {
            return "application/json";
        }
        return isZip(path.toString().toLowerCase(Locale.ROOT)) ? "application/zip" : "application/x-ndjson";
    }

    private static boolean isZip(String name) {
        return name.endsWith(".zip");
    }
}
