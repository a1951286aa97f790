package com.mealprep360.editorial.redirects;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an editor said of one path.
 *
 * @param revision another one with each change: the ETag
 * @param changedBy a subject
 */
record Redirect(
        UUID id,
        SitePath from,
        Target target,
        boolean permanent,
        @Nullable String note,
        UUID revision,
        String changedBy,
        Instant changedAt) {
    static final String PATH = "/api/redirects/";

    String address() {
        return PATH + id;
    }
}
