/**
 * The library: pictures and documents, and what is said of them.
 *
 * <p>What is sent goes to the disk while it is hashed ({@code files.Accepting}). It is known by what is in it, written
 * anew without what does not belong to it ({@code images.Cleaning}), decoded once to see that it can be, and kept by the
 * hash of what is left ({@code files.FileStore}); so the same file is there once, whoever sends it. A row for each medium
 * of each owner says the rest ({@code Catalogue}). The same bytes from the same owner are the same medium.
 *
 * <p>Pictures are made in fixed sizes ({@code images.Size}), after the upload or when the first is asked for, all in one
 * go ({@code Renditions}). Their addresses ({@code Addresses}) have the hash in them and are signed: they never change, so
 * they may be kept for ever, and nobody can ask for others. {@code FileServlet} serves them.
 *
 * <p>Content rooms look media up by {@link com.mealprep360.media.Media}.
 *
 * <p>Tables: schema {@code media}. Configuration: {@code mealprep360.media.*}. Problems: {@code media-*}. See ADR 0020.
 */
@NullMarked
package com.mealprep360.media;

import org.jspecify.annotations.NullMarked;
