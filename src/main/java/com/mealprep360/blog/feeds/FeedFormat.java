package com.mealprep360.blog.feeds;

import java.util.function.Function;

/** The forms of a feed, by their names in the contract. */
enum FeedFormat {
    rss("application/rss+xml;charset=UTF-8", RssForm::write),
    atom("application/atom+xml;charset=UTF-8", AtomForm::write),
    json("application/feed+json", JsonForm::write);

    private final String mediaType;
    private final Function<Feed, byte[]> writing;

    FeedFormat(String mediaType, Function<Feed, byte[]> writing) {
        this.mediaType = mediaType;
        this.writing = writing;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] write(Feed feed) {
        return writing.apply(feed);
    }
}
