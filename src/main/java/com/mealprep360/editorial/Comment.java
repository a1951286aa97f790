package com.mealprep360.editorial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of one locale of an item.
 *
 * @param thread the id of the comment that it answers, or its own
 * @param revision the number of the working revision that it was said of
 * @param pointer what it is about, in the present working document; null for the whole, and where it is no longer there
 * @param said what it was about in the document that it was said of; null for the whole
 * @param resolvedBy who settled the thread; null while it is open
 */
public record Comment(
        UUID id,
        UUID thread,
        int revision,
        @Nullable String pointer,
        @Nullable String said,
        String author,
        String text,
        Instant createdAt,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {

    /** The same, about this place in the present document. */
    Comment at(@Nullable String place) {
        return new Comment(id, thread, revision, place, said, author, text, createdAt, resolvedBy, resolvedAt);
    }
}
