package com.mealprep360.editorial;

import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.problems.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line of a file.
 *
 * @param item the item that it belongs to, if it has one
 * @param slug the slug that it took, where it made something
 * @param problem why it was refused; or, of one that was not, why it is saved and not public
 * @param notes what it refers to and is not here
 */
public record LineOutcome(
        Kind kind,
        @Nullable UUID item,
        @Nullable String slug,
        @Nullable Problem problem,
        List<ContentType.Note> notes) {
    /** The names are the contract's. */
    public enum Kind {
        created,
        updated,
        unchanged,
        refused
    }

    LineOutcome(Kind kind, @Nullable UUID item, @Nullable String slug, @Nullable Problem problem) {
        this(kind, item, slug, problem, List.of());
    }

    public static LineOutcome refused(Problem problem) {
        return new LineOutcome(Kind.refused, null, null, problem);
    }

    LineOutcome with(List<ContentType.Note> notes) {
        return new LineOutcome(kind, item, slug, problem, notes);
    }
}
