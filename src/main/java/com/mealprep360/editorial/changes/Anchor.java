package com.mealprep360.editorial.changes;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place in a document that is found again in a later one. */
public final class Anchor {
    private Anchor() {}

    /**
     * Where the place is in the later document: a part with an {@code id} wherever it stands, anything else under the same
     * name or number.
     *
     * @param pointer a place in the earlier document
     * @return its pointer in the later one; empty if there is no such place, or there was none
     */
    public static Optional<String> follow(JsonNode earlier, String pointer, JsonNode later) {
        JsonNode was = earlier;
        JsonNode is = later;
        String found = "";
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            String name = rest.getMatchingProperty();
            if (was.isArray()) {
                int place = placeOf(was, rest.getMatchingIndex(), is);
                was = was.path(rest.getMatchingIndex());
                is = is.path(place);
                found = Pointers.child(found, place);
            } else {
                was = was.path(name);
                is = is.path(name);
                found = Pointers.child(found, name);
            }
            if (was.isMissingNode() || is.isMissingNode()) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /** -1 if it is not there any more. */
    private static int placeOf(JsonNode was, int place, JsonNode is) {
        Optional<Map<String, JsonNode>> before = Parts.of(was);
        Optional<Map<String, JsonNode>> after = Parts.of(is);
        if (before.isEmpty() || after.isEmpty()) {
            return place;
        }
        List<String> ids = new ArrayList<>(before.get().keySet());
        return place < 0 || place >= ids.size()
                ? -1
                : new ArrayList<>(after.get().keySet()).indexOf(ids.get(place));
    }
}
