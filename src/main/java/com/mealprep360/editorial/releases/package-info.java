/**
 * Releases: named sets of changes to what is live, over types and locales, that happen together or not at all.
 *
 * <p>An entry is pinned to a revision and to what was live when it was added ({@link
 * com.mealprep360.editorial.PlannedChanges}). Publishing a release is one transaction ({@link
 * com.mealprep360.editorial.releases.Releasing}), now or at its time ({@link
 * com.mealprep360.editorial.releases.DueReleases}); each entry then keeps what was live before it, and from that the
 * inverse set is made. A release is locked before its items, always.
 *
 * <p>Tables: {@code editorial.release}, {@code release_entry}. See ADR 0022.
 */
@NullMarked
package com.mealprep360.editorial.releases;

import org.jspecify.annotations.NullMarked;
