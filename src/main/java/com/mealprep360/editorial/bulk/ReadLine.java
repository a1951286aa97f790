package com.mealprep360.editorial.bulk;

import com.mealprep360.editorial.Incoming;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.problems.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that was understood, or the reason why it was not.
 *
 * @param file its path, where it is a file
 * @param notes what of it is not kept as it was written
 */
record ReadLine(
        long number,
        @Nullable String file,
        @Nullable Incoming incoming,
        List<ContentType.Note> notes,
        @Nullable Problem problem) {
    static ReadLine refused(long number, @Nullable String file, Problem problem) {
        return new ReadLine(number, file, null, List.of(), problem);
    }
}
