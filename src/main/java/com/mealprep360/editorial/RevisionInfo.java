package com.mealprep360.editorial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a revision beside its document.
 *
 * @param id also the ETag
 * @param number counted from 1 in each locale of the item
 * @param author the subject of who saved it
 * @param contentHash as {@link com.mealprep360.kernel.Json#hash} makes it
 * @param note what its author said of it
 */
public record RevisionInfo(
        UUID id,
        int number,
        String author,
        Instant createdAt,
        String contentHash,
        @Nullable String note) {}
