package com.mealprep360.editorial.redirects;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.problems.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a redirect leads, as an editor said: one of the three.
 *
 * @param url absolute, http or https
 * @param locale of the item; null for its source locale
 */
record Target(
        @Nullable SitePath path,
        @Nullable String url,
        @Nullable ContentRef item,
        @Nullable String locale) {

    /** @throws Problem INVALID_REQUEST if it is neither a path nor an address of the web */
    static Target of(String to) {
        if (to.startsWith("/")) {
            return path(to);
        }
        String url = url(to).orElseThrow(() ->
                invalid("/to", "url", "must be a path that begins with a slash, or an absolute http or https address"));
        return new Target(null, url, null, null);
    }

    private static Target path(String to) {
        SitePath path = SitePath.of(to)
                .orElseThrow(() -> invalid(
                        "/to",
                        "path",
                        "must be a path of at most 500 characters, without query, fragment, dots and empty parts"));
        return new Target(path, null, null, null);
    }

    static Target of(ContentRef item, @Nullable String locale) {
        return new Target(null, null, item, locale);
    }

    private static Optional<String> url(String text) {
        try {
            URI uri = new URI(text);
            boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return isWeb && uri.getHost() != null && uri.getRawUserInfo() == null
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * With an address of the site itself as its path, unless that asks for more.
     *
     * @throws Problem INVALID_REQUEST if that cannot be a path
     */
    Target within(OwnAddresses own) {
        return url == null || url.contains("?") || url.contains("#")
                ? this
                : own.path(URI.create(url)).map(Target::path).orElse(this);
    }

    /** The path of the site that it leads to, whatever it asks of it; empty for what is elsewhere, and for an item. */
    Optional<SitePath> pathOn(OwnAddresses own) {
        return url == null
                ? Optional.ofNullable(path)
                : own.path(URI.create(url)).flatMap(SitePath::of);
    }

    /** As the contract shows it; null for an item. */
    @Nullable
    String text() {
        return path == null ? url : path.text();
    }
}
