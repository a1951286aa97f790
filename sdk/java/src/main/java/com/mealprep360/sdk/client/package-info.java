/**
 * What is written by hand around the generated Java SDK, and kept thin.
 *
 * <p>{@link com.mealprep360.sdk.client.MealPrep360} is where to begin: it holds one generated API per room, all on one
 * HTTP client, with the caller's token on each call. The calls themselves, and the models, are generated from the
 * contract ({@code com.mealprep360.sdk.api}, {@code com.mealprep360.sdk.model}).
 *
 * <p>Some things are awkward in generated clients and get a word of their own here. The ETag stands in a header, and
 * changing a thing needs it: call the {@code …WithHttpInfo} form and ask {@link com.mealprep360.sdk.client.Tagged},
 * which also reads again and tries again where somebody was faster. Lists come in pages, and
 * {@link com.mealprep360.sdk.client.Pages} makes one stream of them. And a refused call throws a checked
 * {@code ApiException} that holds its body as text: {@link com.mealprep360.sdk.client.Problems} reads it.
 */
@NullMarked
package com.mealprep360.sdk.client;

import org.jspecify.annotations.NullMarked;
