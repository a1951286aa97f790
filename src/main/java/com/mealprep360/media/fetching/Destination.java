package com.mealprep360.media.fetching;

import static com.mealprep360.media.MediaProblem.MEDIA_ADDRESS_REFUSED;
import static com.mealprep360.media.MediaProblem.MEDIA_NOT_FETCHED;

import com.mealprep360.kernel.problems.Problem;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where a file is fetched from, checked.
 *
 * @param addresses of its host, looked up once: what was checked is what is connected to
 */
record Destination(URI uri, InetAddress[] addresses) {
    private static final Map<String, Integer> PORTS = Map.of("http", 80, "https", 443);

    /**
     * @param allowed hosts with a port that need not be public
     * @throws Problem MEDIA_ADDRESS_REFUSED; MEDIA_NOT_FETCHED if there is no such host
     */
    static Destination of(String text, Set<String> allowed) {
        return of(uri(text), allowed);
    }

    /** The same, of what this one redirects to. */
    Destination redirected(String location, Set<String> allowed) {
        return of(uri.resolve(uri(location)), allowed);
    }

    private static Destination of(URI uri, Set<String> allowed) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        Integer usual = PORTS.get(scheme);
        if (usual == null || uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw refused("Give an address with http or https and a host, and without a user.");
        }
        int port = uri.getPort() < 0 ? usual : uri.getPort();
        boolean isAllowed = allowed.contains(uri.getHost() + ":" + port);
        if (port != usual && !isAllowed) {
            throw refused("Files are fetched from the usual ports of http and https.");
        }
        InetAddress[] addresses = lookUp(uri.getHost());
        if (!isAllowed && !Arrays.stream(addresses).allMatch(PublicAddresses::contain)) {
            throw refused("Files are fetched from public addresses; this host has one that is not.");
        }
        return new Destination(uri, addresses);
    }

    private static InetAddress[] lookUp(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw MEDIA_NOT_FETCHED.because("There is no such host.");
        }
    }

    private static URI uri(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            throw refused("This is no address as RFC 3986 has it.");
        }
    }

    private static Problem refused(String reason) {
        return MEDIA_ADDRESS_REFUSED.because(reason);
    }
}
