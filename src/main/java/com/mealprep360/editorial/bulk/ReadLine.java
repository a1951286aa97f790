package com.mealprep360.editorial.bulk;

import com.mealprep360.editorial.Incoming;
import com.mealprep360.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;

/** A line that was understood, or the reason why it was not. */
record ReadLine(
        long number, @Nullable Incoming incoming, @Nullable Problem problem) {}
