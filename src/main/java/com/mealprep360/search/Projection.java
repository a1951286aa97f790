package com.mealprep360.search;

import com.mealprep360.kernel.Searchable.Key;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the index of a type stands.
 *
 * @param serving the index that searches are answered from; null while there is none
 * @param building the index that is being built; null while none is
 * @param reason why it is, or was last, being built
 * @param after the last entry that was copied; null at the beginning
 * @param refused entries that OpenSearch would not take
 * @param failure why building does not go on at present; null while it does
 */
record Projection(
        String type,
        @Nullable String serving,
        @Nullable String building,
        @Nullable String reason,
        @Nullable Key after,
        long copied,
        long refused,
        long total,
        @Nullable String failure,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {
    private static final UUID NONE = new UUID(0, 0);

    static @Nullable Key key(@Nullable UUID item, @Nullable String locale) {
        return item == null || locale == null ? null : new Key(item, locale, NONE);
    }
}
