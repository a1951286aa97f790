package com.mealprep360;

import jakarta.servlet.http.HttpServletResponse;

/** What a page may load: what is in the WAR, and nothing that somebody else wrote into it. */
final class PagePolicy {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'%s; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /**
     * The hash is that of nothing: libraries for styles make empty style elements and put rules into them as objects, which
     * no policy forbids to a script that may run.
     */
    private static final String APPLICATION =
            "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
                    + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self' %1$s; frame-src %1$s; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private PagePolicy() {}

    static void apply(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY.formatted(""));
    }

    /** @param origin another server that scripts of the page may call, such as {@code https://id.example.com} */
    static void applyWith(HttpServletResponse response, String origin) {
        response.setHeader("Content-Security-Policy", POLICY.formatted(" " + origin));
    }

    /**
     * For an application that runs in the browser: it makes its own styles and shows pictures that are being chosen.
     *
     * @param issuer the origin of the realm that people sign in at
     */
    static void applyToApplication(HttpServletResponse response, String issuer) {
        response.setHeader("Content-Security-Policy", APPLICATION.formatted(issuer));
    }
}
