package com.mealprep360;

import jakarta.servlet.http.HttpServletResponse;

/** What a page may load: what is in the WAR, and nothing that somebody else wrote into it. */
final class PagePolicy {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'%s; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private PagePolicy() {}

    static void apply(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY.formatted(""));
    }

    /** @param origin another server that scripts of the page may call, such as {@code https://id.example.com} */
    static void applyWith(HttpServletResponse response, String origin) {
        response.setHeader("Content-Security-Policy", POLICY.formatted(" " + origin));
    }
}
