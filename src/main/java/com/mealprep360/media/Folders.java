package com.mealprep360.media;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way to a folder of the library: names with {@code /} between, the outermost first. */
final class Folders {
    private Folders() {}

    /**
     * In the one form in which it is kept, so that {@code /soups / winter/} is no other folder than {@code soups/winter}.
     *
     * @return null where it names nothing
     */
    static @Nullable String normal(@Nullable String path) {
        if (path == null) {
            return null;
        }
        String normal = Arrays.stream(path.split("/"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("/"));
        return normal.isEmpty() ? null : normal;
    }
}
