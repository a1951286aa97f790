/**
 * What search engines are told of the whole site: {@code /sitemap.xml}, its parts, and {@code /robots.txt}. Knows no type of
 * content and asks the shelves ({@link com.mealprep360.editorial.reading.Shelf}).
 *
 * <p>A part is a range of ids, which its address says: what is published or taken offline between the reading of the index and
 * that of a part moves nothing from one part into another. See ADR 0027.
 */
@NullMarked
package com.mealprep360.editorial.sitemap;

import org.jspecify.annotations.NullMarked;
