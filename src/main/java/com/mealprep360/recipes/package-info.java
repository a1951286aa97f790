/**
 * Recipes: the document, what it means, and what the public reads of it.
 *
 * <p>The life of a recipe (revisions, workflow, publication) is the editorial core's; this room plugs in what is the
 * recipe's own ({@code RecipeContent}): which documents make sense, what is missing before one may be published, and
 * the published row that public reads are answered from. That row holds the ready JSON, so a read is one row and no
 * work. Public reads go through a database role that sees published rows only.
 *
 * <p>Tables: schema {@code recipes}. See ADR 0004.
 */
@NullMarked
package com.mealprep360.recipes;

import org.jspecify.annotations.NullMarked;
