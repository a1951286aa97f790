/**
 * Feeds of published posts. {@link com.mealprep360.blog.feeds.FeedReading} makes a {@link com.mealprep360.blog.feeds.Feed} of
 * the same {@link com.mealprep360.blog.PostQuery} that lists posts; a {@link com.mealprep360.blog.feeds.FeedFormat} writes it.
 * See ADR 0027.
 */
@NullMarked
package com.mealprep360.blog.feeds;

import org.jspecify.annotations.NullMarked;
