/**
 * The categories of posts: a tree that editors keep.
 *
 * <p>Its rules are {@link com.mealprep360.blog.categories.CategoryTree}'s, which is changed as a whole and under a lock
 * ({@link com.mealprep360.blog.categories.CategoryKeeping}). Posts hold ids of categories alone; an id that a post named once means
 * something for ever, since a category that is merged into another one goes on leading there. See ADR 0026.
 *
 * <p>Others may use {@link com.mealprep360.blog.categories.PostCategories}. Tables: {@code blog.category}, {@code
 * blog.category_slug}.
 */
@NullMarked
package com.mealprep360.blog.categories;

import org.jspecify.annotations.NullMarked;
