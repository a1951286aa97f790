package com.mealprep360.editorial.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where the website shows items of a type, as the configuration says it: {@code {slug}} and {@code {locale}} stand for what
 * they name, {@code {?locale}} for {@code ?locale=…} where the locale is another than the item's source locale.
 *
 * @param text an absolute address
 */
record PageTemplate(String text) {
    private static final String SLUG = "{slug}";
    private static final String LOCALE = "{locale}";
    private static final String OTHER_LOCALE = "{?locale}";

    /** @throws IllegalArgumentException if it can make no addresses, or the same for all */
    PageTemplate {
        if (!text.contains(SLUG) || !isWeb(expand(text, "a", "en", false))) {
            throw new IllegalArgumentException("An address of pages must be one of the web with " + SLUG
                    + ", and may have " + LOCALE + " or " + OTHER_LOCALE + ": " + text);
        }
    }

    /** @param template an address, or a path of the site @param site without a slash at its end */
    static PageTemplate of(String template, String site) {
        return new PageTemplate(template.startsWith("/") ? site + template : template);
    }

    static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** @param source whether this is the item's source locale */
    String of(String slug, String locale, boolean source) {
        return expand(text, slug, locale, source);
    }

    private static String expand(String template, String slug, String locale, boolean source) {
        return template.replace(SLUG, encoded(slug))
                .replace(LOCALE, encoded(locale))
                .replace(OTHER_LOCALE, source ? "" : "?locale=" + encoded(locale));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
