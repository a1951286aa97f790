package com.mealprep360.editorial.releases;

import com.mealprep360.editorial.PlannedChanges.Kind;
import com.mealprep360.editorial.PlannedChanges.Planned;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a release does to one locale of an item.
 *
 * @param number that of the revision
 * @param outdated whether the working revision is another one
 * @param before what was live before the release happened; null if nothing was, or if it has not
 * @param beforeNumber the number of that revision
 * @param beforeSince since when that was live
 * @param kept whether it was left as it is when the release was rolled back
 * @param reason why it kept the release from happening, or was kept: the slug of a problem type
 * @param message the same in words
 */
record ReleaseEntry(
        Planned planned,
        String title,
        String slug,
        int number,
        boolean outdated,
        String addedBy,
        Instant addedAt,
        @Nullable UUID before,
        @Nullable Integer beforeNumber,
        @Nullable Instant beforeSince,
        boolean kept,
        @Nullable String reason,
        @Nullable String message) {

    /** What takes back what it did; empty if that was nothing. */
    Optional<Planned> inverse() {
        if (planned.kind() == Kind.unpublish) {
            return Optional.ofNullable(before).map(revision -> back(Kind.publish, revision, null));
        }
        if (planned.revision().equals(before)) {
            return Optional.empty();
        }
        return Optional.of(
                before == null
                        ? back(Kind.unpublish, planned.revision(), planned.revision())
                        : back(Kind.publish, before, planned.revision()));
    }

    private Planned back(Kind kind, UUID revision, @Nullable UUID expected) {
        return new Planned(planned.ref(), planned.locale(), kind, revision, expected, true, beforeSince, null);
    }
}
