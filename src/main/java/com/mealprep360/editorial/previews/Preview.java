package com.mealprep360.editorial.previews;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A preview of one of three things. */
record Preview(UUID id, Of of, Instant expiresAt, @Nullable String fingerprint) {
    /**
     * What it is of: exactly one of the three.
     *
     * @param release as it would be published now
     * @param at with all that is planned until then
     * @param item as it is worked on, in this locale
     */
    record Of(
            @Nullable UUID release,
            @Nullable Instant at,
            @Nullable UUID item,
            @Nullable String locale) {}
}
