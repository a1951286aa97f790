/**
 * Finds what is published, whatever it is.
 *
 * <p>A type of content joins by the plug {@code kernel.Searchable}: it names its fields and hands over what is
 * published now. Everything here is a projection of that. {@code SearchIndexing} follows the event log and writes to an
 * index of OpenSearch, one per type; {@code Rebuilding} makes a new index and lets it serve when it is whole, by
 * request, when the layout changed, or when OpenSearch has lost the old one. Both hold the lock on the type's row in
 * {@code search.projection} while they write, so neither writes an older state over a newer one.
 *
 * <p>A search ({@code Searching}) is asked of the engine: the text is taken apart into concepts, each with its
 * synonyms ({@code Concept}), of which those that are there count first ({@code QueryBody}). Words that the index does
 * not know are taken for what they may have meant ({@code Spelling}). While the engine is away PostgreSQL answers
 * ({@code FallbackSearch}) from {@code search.entry}, and says what it cannot do. Either way the answer is ids: what is
 * served is read by them from what is published, so nothing that is not can come out.
 *
 * <p>Tables: schema {@code search}. Configuration: {@code mealprep360.search.*} and {@code OPENSEARCH_URL}. Problems:
 * {@code search-*}. See ADR 0013.
 */
@NullMarked
package com.mealprep360.search;

import org.jspecify.annotations.NullMarked;
