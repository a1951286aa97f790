package com.mealprep360.blog.feeds;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** RSS 2.0 with the whole content, and names of authors, by the usual modules; paged as RFC 5005 says. */
final class RssForm {
    private RssForm() {}

    static byte[] write(Feed feed) {
        Markup out = new Markup();
        out.open(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                Markup.ATOM,
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:media",
                Markup.MEDIA);
        out.open("channel");
        out.element("title", feed.title());
        out.element("link", feed.site());
        out.element("description", feed.title());
        if (feed.locale() != null) {
            out.element("language", feed.locale());
        }
        out.element("lastBuildDate", date(feed.updatedAt()));
        out.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.self());
        out.empty("atom:link", "rel", "first", "href", feed.first());
        if (feed.next() != null) {
            out.empty("atom:link", "rel", "next", "href", feed.next());
        }
        feed.entries().forEach(entry -> item(out, entry));
        out.close();
        out.close();
        return out.bytes();
    }

    private static void item(Markup out, Feed.Entry entry) {
        out.open("item");
        out.element("title", entry.title());
        out.element("link", entry.page());
        out.open("guid", "isPermaLink", "false");
        out.text(entry.id());
        out.close();
        out.element("pubDate", date(entry.publishedAt()));
        out.element("atom:updated", entry.updatedAt().toString());
        entry.authors().forEach(author -> out.element("dc:creator", author.name()));
        out.element("dc:language", entry.locale());
        entry.tags().forEach(tag -> out.element("category", tag));
        out.element("description", entry.excerpt());
        out.picture(entry.cover());
        out.element("content:encoded", entry.html());
        out.close();
    }

    /** As RFC 822 has it, with a year of four digits. */
    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
