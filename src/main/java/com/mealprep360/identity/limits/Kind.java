package com.mealprep360.identity.limits;

import java.util.Locale;

/** What an operation costs, roughly; the contract's {@code x-limit}. */
public enum Kind {
    READ(false),
    SEARCH(true),
    WRITE(true),
    IMPORT(true);

    private final boolean shared;
    private final String text = name().toLowerCase(Locale.ROOT);

    Kind(boolean shared) {
        this.shared = shared;
    }

    /** @throws IllegalArgumentException if the contract names a kind that there is not */
    public static Kind of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** Whether all nodes of a grid count it together. Reads are too cheap for a round trip. */
    boolean isShared() {
        return shared;
    }

    /** As the contract writes it. */
    @Override
    public String toString() {
        return text;
    }
}
