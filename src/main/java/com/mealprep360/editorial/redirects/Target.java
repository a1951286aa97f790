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
            return new Target(
                    SitePath.of(to)
                            .orElseThrow(
                                    () -> invalid(
                                            "/to",
                                            "path",
                                            "must be a path of at most 500 characters, without query, fragment, dots and empty parts")),
                    null,
                    null,
                    null);
        }
        return new Target(
                null,
                url(to).orElseThrow(() -> invalid(
                        "/to", "url", "must be a path that begins with a slash, or an absolute http or https address")),
                null,
                null);
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

    /** As the contract shows it; null for an item. */
    @Nullable
    String text() {
        return path == null ? url : path.text();
    }
}
