package com.mealprep360.editorial;

import org.jspecify.annotations.Nullable;

/**
 * Which items an admin table shows.
 *
 * @param text a part of title or slug
 * @param workflow {@code draft}, {@code inReview}, {@code approved}, or null for all
 * @param published whether published, or null for both
 * @param trashed what is in the trash, instead of what is not
 * @param mine the actor's own alone
 * @param owner whose alone, of what the actor may see; null for whoever's
 * @param sort {@code updatedAt}, {@code createdAt} or {@code title}, with a minus in front for the other way round
 * @param page counted from 1
 */
public record WorkingQuery(
        @Nullable String text,
        @Nullable String workflow,
        @Nullable Boolean published,
        boolean trashed,
        boolean mine,
        @Nullable String owner,
        String sort,
        int page,
        int limit) {}
