/**
 * How the platform says no: one unchecked {@link com.mealprep360.kernel.problems.Problem}, one type per cause,
 * and the mappers that turn whatever else is thrown into {@code application/problem+json}. No answer of the API
 * is ever HTML, and none carries a stack trace.
 */
@NullMarked
package com.mealprep360.kernel.problems;

import org.jspecify.annotations.NullMarked;
