package com.mealprep360.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one editor is typing in one locale of an item.
 *
 * @param version another one whenever it is kept; also the ETag
 * @param base the revision that it began with
 * @param behind whether another revision is the working one by now
 * @param savedAt null where nothing is kept yet: then it is the working revision
 * @param document an object of any shape
 */
public record Scratch(
        String locale,
        UUID version,
        RevisionInfo base,
        boolean behind,
        @Nullable Instant savedAt,
        ObjectNode document) {
    static Scratch none(WorkingItem item) {
        return beginning(item, item.revision());
    }

    /** @param base where somebody began to write, and then others saved */
    static Scratch beginning(WorkingItem item, RevisionInfo base) {
        boolean behind = !base.id().equals(item.revision().id());
        return new Scratch(item.locale(), base.id(), base, behind, null, item.document());
    }

    boolean isKept() {
        return savedAt != null;
    }
}
