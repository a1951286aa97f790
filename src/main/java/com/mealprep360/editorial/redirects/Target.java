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

    /**
     * An address of the site itself is its path, unless it asks for more than that.
     *
     * @throws Problem INVALID_REQUEST if it is neither a path nor an address of the web
     */
    static Target of(String to, OwnAddresses own) {
        if (to.startsWith("/")) {
            return path(to);
        }
        URI url = url(to).orElseThrow(() ->
                invalid("/to", "url", "must be a path that begins with a slash, or an absolute http or https address"));
        return own.path(url)
                .filter(path -> url.getRawQuery() == null && url.getRawFragment() == null)
                .map(Target::path)
                .orElseGet(() -> new Target(null, url.toASCIIString(), null, null));
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

    private static Optional<URI> url(String text) {
        try {
            URI uri = new URI(text);
            boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return isWeb && uri.getHost() != null && uri.getRawUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The path of the site that it leads to, also where it asks for more than that; empty for what is elsewhere, and for an item. */
    Optional<SitePath> within(OwnAddresses own) {
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
