/**
 * Where paths of the site lead that no longer have, or never had, anything of their own. Three things lead on: what editors
 * say ({@link com.mealprep360.editorial.redirects.Redirecting}), former slugs, and successors, which are named when something goes
 * offline ({@link com.mealprep360.editorial.redirects.Successors}).
 *
 * <p>The law: content that is published at a path is shown there, whatever else is said; then comes what editors said; then
 * former slugs and successors. So whatever leads to content ends there, and a loop can only be made of redirects from path to path,
 * which is refused when one is written. Each redirect keeps the paths that it leads through ({@code hops}), so that its end is
 * found in one look; what an editor said is never changed by it.
 *
 * <p>What leads nowhere is counted on each node and gathered every few seconds
 * ({@link com.mealprep360.editorial.redirects.MissingPaths}).
 *
 * <p>Tables: {@code redirect}, {@code successor} and {@code missing} in the schema {@code editorial}; public reads know them by views.
 */
@NullMarked
package com.mealprep360.editorial.redirects;

import org.jspecify.annotations.NullMarked;
