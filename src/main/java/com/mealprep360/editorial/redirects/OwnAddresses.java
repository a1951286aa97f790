package com.mealprep360.editorial.redirects;

import java.net.URI;
import java.util.Optional;

/**
 * Addresses of the website itself, which lead to a path of it as a path does.
 *
 * @param site where the website is, without a slash at the end
 */
record OwnAddresses(URI site) {
    /** The path that an address leads to, whatever is asked of it; empty for one of another site. @param url absolute */
    Optional<String> path(URI url) {
        String begin = site.getRawPath();
        String path = url.getRawPath();
        boolean isOwn = url.getHost().equalsIgnoreCase(site.getHost())
                && port(url) == port(site)
                && (path + "/").startsWith(begin + "/");
        return isOwn
                ? Optional.of(path.length() > begin.length() ? path.substring(begin.length()) : "/")
                : Optional.empty();
    }

    /** HTTP and HTTPS at their own ports are the same site: one of them leads to the other. */
    private static int port(URI url) {
        int usual = "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
        return url.getPort() == usual ? -1 : url.getPort();
    }
}
