/**
 * The blog: posts as the second type of content.
 *
 * <p>{@link com.mealprep360.blog.PostContent} is the plug into the editorial core, which does all that happens to a post;
 * {@link com.mealprep360.blog.PostShelf} says where the public reads it. What a body consists of, and what is made of it, is in
 * {@link com.mealprep360.blog.body}; the tree of categories that posts are in is {@link com.mealprep360.blog.categories}.
 *
 * <p>Tables: schema {@code blog}. Configuration: {@code mealprep360.blog.*}. See ADR 0024 and 0026.
 */
@NullMarked
package com.mealprep360.blog;

import org.jspecify.annotations.NullMarked;
