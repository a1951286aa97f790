/**
 * What refers to what, asked from the other end: where something is used. A projection of the documents, kept by a consumer of
 * the event log, so that whoever saves does not wait for it; a moment behind, and never asked whether something may be
 * published.
 *
 * <p>Table: {@code editorial.reference}.
 */
@NullMarked
package com.mealprep360.editorial.references;

import org.jspecify.annotations.NullMarked;
