package com.mealprep360.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.Json;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a search goes on.
 *
 * @param engine who goes on; scores of one engine mean nothing in another
 * @param snapshot the state of the index that the pages are of, or empty: the first page is of none, and the second finds
 *     itself one
 * @param after the sort values of the last hit, a JSON array, or empty
 * @param seen the last six bytes of the ids on the first page, which the snapshot may have in other places
 * @param corrections what misspelt words were taken for, as JSON, so that all pages are of one query
 * @param relaxed whether one concept suffices
 */
record SearchCursor(
        Found.Engine engine, String snapshot, String after, Set<Long> seen, String corrections, boolean relaxed) {
    private static final int PARTS = 6;
    private static final long LAST_BYTES = 0xFFFF_FFFF_FFFFL;
    private static final int BYTES = 6;

    static Optional<SearchCursor> of(@Nullable String token, SearchQuery query) {
        return Cursor.of(token, PARTS, query).map(cursor -> read(cursor.key()));
    }

    String token(SearchQuery query) {
        ByteBuffer bytes = ByteBuffer.allocate(seen.size() * BYTES);
        seen.forEach(id -> bytes.putShort((short) (id >> 32)).putInt((int) (long) id));
        String ids = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
        return new Cursor(List.of(engine.name(), snapshot, after, ids, corrections, relaxed ? "relaxed" : ""))
                .token(query);
    }

    static Set<Long> seen(Collection<UUID> ids) {
        Set<Long> seen = new HashSet<>();
        ids.forEach(id -> seen.add(id.getLeastSignificantBits() & LAST_BYTES));
        return seen;
    }

    boolean hasSeen(UUID id) {
        return seen.contains(id.getLeastSignificantBits() & LAST_BYTES);
    }

    /** The sort values of the last hit. */
    JsonNode afterValues() {
        try {
            return Json.MAPPER.readTree(after);
        } catch (JsonProcessingException e) {
            throw Cursor.refused();
        }
    }

    private static SearchCursor read(List<@Nullable String> key) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(String.valueOf(key.get(3))));
            Set<Long> seen = new HashSet<>();
            while (bytes.remaining() >= BYTES) {
                seen.add(((bytes.getShort() & 0xFFFFL) << 32) | (bytes.getInt() & 0xFFFF_FFFFL));
            }
            return new SearchCursor(
                    Found.Engine.valueOf(String.valueOf(key.get(0))),
                    String.valueOf(key.get(1)),
                    String.valueOf(key.get(2)),
                    seen,
                    String.valueOf(key.get(4)),
                    "relaxed".equals(key.get(5)));
        } catch (IllegalArgumentException e) {
            throw Cursor.refused();
        }
    }
}
