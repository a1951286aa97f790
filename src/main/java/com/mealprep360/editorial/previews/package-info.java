/**
 * Previews: the public API as it will be after a release, at an instant, or with one item as it is worked on.
 *
 * <p>A preview keeps, beside what is published, the rows that it shows in its place ({@link
 * com.mealprep360.editorial.previews.PreviewRows}), made by the types themselves as for publishing, and made anew when what it is of
 * has changed. It is read under a database role of its own that sees one view for each type, and only with a signed token that
 * expires ({@link com.mealprep360.editorial.previews.PreviewTokens}). See ADR 0023.
 */
@NullMarked
package com.mealprep360.editorial.previews;

import org.jspecify.annotations.NullMarked;
