package com.mealprep360;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The page of one type of problem.
 *
 * @param slug the last part of its address
 * @param status the HTTP status that it comes with
 * @param html the page's content below title and status
 */
record ProblemPage(String slug, int status, String title, String html) {
    private static final Pattern FORM = Pattern.compile(
            "# (?<title>.+)\\R\\R\\*\\*(?<status>\\d{3})\\*\\* `(?<slug>[a-z0-9-]+)`\\R\\R(?<rest>[\\s\\S]+)");
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /**
     * Reads a page of {@code docs/problems/}.
     *
     * @throws IllegalArgumentException if it does not begin with title, status and slug
     */
    static ProblemPage of(String markdown) {
        Matcher page = FORM.matcher(markdown);
        if (!page.matches()) {
            throw new IllegalArgumentException("A problem page begins with \"# Title\", then \"**400** `slug`\".");
        }
        String html = RENDERER.render(PARSER.parse(page.group("rest")));
        return new ProblemPage(page.group("slug"), Integer.parseInt(page.group("status")), page.group("title"), html);
    }
}
