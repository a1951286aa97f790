package com.mealprep360.editorial.sitemap;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Writes what sitemaps.org says. Its texts are addresses, instants and locales, which hold no characters that XML has not. */
final class SitemapXml {
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"%s>\n";
    private static final String PAGES = "urlset";
    private static final String PARTS = "sitemapindex";

    private final Appendable out;
    private String root = "";

    SitemapXml(Appendable out) {
        this.out = out;
    }

    /** @param hreflang a locale, or {@code x-default} */
    record Alternate(String hreflang, String page) {}

    void beginPages() throws IOException {
        begin(PAGES, " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"");
    }

    void beginParts() throws IOException {
        begin(PARTS, "");
    }

    private void begin(String element, String names) throws IOException {
        root = element;
        out.append(HEAD.formatted(element, names));
    }

    /** @param alternates the same page in all its locales, itself too; none where there is but one */
    void page(String page, Instant changed, List<Alternate> alternates) throws IOException {
        out.append("<url>");
        place(page, changed);
        for (Alternate alternate : alternates) {
            out.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                    .append(alternate.hreflang())
                    .append("\" href=\"")
                    .append(escaped(alternate.page()))
                    .append("\"/>");
        }
        out.append("</url>\n");
    }

    void part(String address, Instant changed) throws IOException {
        out.append("<sitemap>");
        place(address, changed);
        out.append("</sitemap>\n");
    }

    void end() throws IOException {
        out.append("</").append(root).append(">\n");
    }

    private void place(String address, Instant changed) throws IOException {
        out.append("<loc>")
                .append(escaped(address))
                .append("</loc><lastmod>")
                .append(changed.toString())
                .append("</lastmod>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
