package com.mealprep360.blog.feeds;

/** Atom (RFC 4287), paged as RFC 5005 says. */
final class AtomForm {
    private AtomForm() {}

    static byte[] write(Feed feed) {
        Markup out = new Markup();
        out.open("feed", "xmlns", Markup.ATOM, "xmlns:media", Markup.MEDIA);
        if (feed.locale() != null) {
            out.attribute("xml:lang", feed.locale());
        }
        out.element("id", feed.first());
        out.element("title", feed.title());
        out.element("updated", feed.updatedAt().toString());
        // Each entry has to have an author somewhere: where it names none, it is the site's.
        out.open("author");
        out.element("name", feed.title());
        out.close();
        out.empty("link", "rel", "alternate", "href", feed.site());
        out.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self());
        out.empty("link", "rel", "first", "href", feed.first());
        if (feed.next() != null) {
            out.empty("link", "rel", "next", "href", feed.next());
        }
        feed.entries().forEach(entry -> entry(out, entry));
        out.close();
        return out.bytes();
    }

    private static void entry(Markup out, Feed.Entry entry) {
        out.open("entry", "xml:lang", entry.locale());
        out.element("id", entry.id());
        out.element("title", entry.title());
        out.empty("link", "rel", "alternate", "hreflang", entry.locale(), "href", entry.page());
        out.element("published", entry.publishedAt().toString());
        out.element("updated", entry.updatedAt().toString());
        entry.authors().forEach(author -> {
            out.open("author");
            out.element("name", author.name());
            if (author.url() != null) {
                out.element("uri", author.url());
            }
            out.close();
        });
        entry.tags().forEach(tag -> out.empty("category", "term", tag));
        out.element("summary", entry.excerpt());
        out.picture(entry.cover());
        out.open("content", "type", "html");
        out.text(entry.html());
        out.close();
        out.close();
    }
}
