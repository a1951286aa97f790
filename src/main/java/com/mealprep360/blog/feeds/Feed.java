package com.mealprep360.blog.feeds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Posts on their way to a feed reader, in no form yet. All addresses are absolute.
 *
 * @param site the website
 * @param self the document itself
 * @param first the document with the newest posts
 * @param next the document with older posts; null if there are none
 * @param locale of all entries; null where each has its own
 */
record Feed(
        String title,
        String site,
        String self,
        String first,
        @Nullable String next,
        @Nullable String locale,
        List<Entry> entries) {

    /**
     * A post.
     *
     * @param id for life, the same in every form
     * @param page on the website
     * @param html what stands on it, sanitised
     * @param updatedAt since when this text of it is live
     */
    record Entry(
            String id,
            String page,
            String locale,
            String title,
            String excerpt,
            String html,
            Instant publishedAt,
            Instant updatedAt,
            List<Author> authors,
            List<String> tags,
            @Nullable Picture cover) {}

    /** @param url a page about the author; null if there is none */
    record Author(String name, @Nullable String url) {}

    /** @param mediaType such as {@code image/jpeg} @param width in pixels @param height in pixels */
    record Picture(String url, String mediaType, int width, int height) {}

    /** When the last of the entries changed; long ago where there is none. */
    Instant updatedAt() {
        return entries.stream().map(Entry::updatedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
