/**
 * What the public reads, for every type of content alike: one item by its id or slug, and lists.
 *
 * <p>Each type keeps its published items in a table of its own, ready to serve, and says where ({@link
 * com.mealprep360.editorial.reading.Shelf}). {@link com.mealprep360.editorial.reading.PublishedRows} reads it under a role that
 * can read nothing else. What is asked for most stays in memory ({@link com.mealprep360.editorial.reading.HotContent})
 * until an event says that it changed, and is answered before JAX-RS begins ({@link
 * com.mealprep360.editorial.reading.HotReadFilter}). See ADR 0017.
 */
@NullMarked
package com.mealprep360.editorial.reading;

import org.jspecify.annotations.NullMarked;
