package com.mealprep360.editorial.changes;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What two people changed in different ways.
 *
 * @param pointer where it is in the merged document; of what only one of them still has, where it would be by its name
 *     or id
 * @param anchor the same place, whichever sides are taken: the pointer, with {@code @} and the id of a part for its number
 * @param base what it was before both; null if it was not there
 * @param mine what one made of it; null if they removed it
 * @param theirs what the other made of it; null if they removed it
 */
public record Conflict(
        String pointer,
        String anchor,
        @Nullable JsonNode base,
        @Nullable JsonNode mine,
        @Nullable JsonNode theirs) {}
