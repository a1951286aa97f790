package com.mealprep360.editorial.changes;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One difference between an earlier and a later document.
 *
 * @param pointer where it is (JSON pointer, RFC 6901): in the later document, of what was removed in the earlier one
 * @param from where it was in the earlier document, if that is elsewhere or it moved
 * @param before what was there; null where something was added or only moved
 * @param after what is there now; null where something was removed or only moved
 */
public record Change(
        Kind kind,
        String pointer,
        @Nullable String from,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {

    /** As they are called in the contract. */
    public enum Kind {
        added,
        removed,
        changed,
        /** Its place among its neighbours is another; what changed inside of it is told apart from that. */
        moved
    }

    static Change added(String pointer, JsonNode after) {
        return new Change(Kind.added, pointer, null, null, after);
    }

    static Change removed(String pointer, JsonNode before) {
        return new Change(Kind.removed, pointer, null, before, null);
    }

    static Change changed(String from, String pointer, JsonNode before, JsonNode after) {
        return new Change(Kind.changed, pointer, from.equals(pointer) ? null : from, before, after);
    }

    static Change moved(String from, String pointer) {
        return new Change(Kind.moved, pointer, from, null, null);
    }
}
