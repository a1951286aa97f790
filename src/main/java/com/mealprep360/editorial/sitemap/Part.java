package com.mealprep360.editorial.sitemap;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Items of a type that are listed together, with all their locales.
 *
 * @param from the first id that may be in it
 * @param to the first id that may not; null where it ends with the last one that there is
 */
record Part(String type, UUID from, @Nullable UUID to) {
    static final String FOLDER = "/sitemaps";
    static final UUID FIRST = new UUID(0, 0);

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern ADDRESS = Pattern.compile("/([a-z]{1,40})/(" + ID + ")(?:_(" + ID + "))?\\.xml");

    /** @param below what stands behind the folder in the path */
    static Optional<Part> of(String below) {
        Matcher address = ADDRESS.matcher(below);
        return address.matches()
                ? Optional.of(new Part(
                        address.group(1),
                        UUID.fromString(address.group(2)),
                        address.group(3) == null ? null : UUID.fromString(address.group(3))))
                : Optional.empty();
    }

    /** From the server's root. */
    String path() {
        return FOLDER + "/" + type + "/" + from + (to == null ? "" : "_" + to) + ".xml";
    }
}
