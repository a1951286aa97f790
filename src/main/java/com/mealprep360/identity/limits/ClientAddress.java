package com.mealprep360.identity.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.mealprep360.kernel.Network;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from. {@code X-Forwarded-For} is believed as far as trusted proxies wrote it: from its end to
 * the first address that is not one of theirs. What stands before that, anybody may have made up.
 */
final class ClientAddress {
    private static final Pattern WITH_PORT = Pattern.compile("([0-9.]+):[0-9]+|\\[([0-9A-Fa-f:.]+)](?::[0-9]+)?");
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final int MOST_KNOWN = 10_000;
    /** Whoever has IPv6 has at least a /64 of it, and may take another address of it for each request. */
    private static final int SITE_BYTES = 8;

    private final List<Network> proxies;
    private final LoadingCache<String, Boolean> trusted;

    /** @param proxies networks whose {@code X-Forwarded-For} is believed */
    ClientAddress(List<Network> proxies) {
        this.proxies = List.copyOf(proxies);
        trusted = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .build(address -> this.proxies.stream().anyMatch(proxy -> proxy.contains(address)));
    }

    /**
     * @param peer who is connected, a literal address
     * @param forwardedFor all {@code X-Forwarded-For} of the request in their order, with commas between
     * @return the address, or for IPv6 the {@code /64} that it is in
     */
    String of(String peer, @Nullable String forwardedFor) {
        if (proxies.isEmpty() || forwardedFor == null || !trusted.get(peer)) {
            return site(peer);
        }
        String client = peer;
        int end = forwardedFor.length();
        while (end > 0) {
            int begin = forwardedFor.lastIndexOf(',', end - 1);
            Optional<String> hop =
                    literal(forwardedFor.substring(begin + 1, end).strip());
            if (hop.isEmpty()) {
                break;
            }
            client = hop.get();
            if (!trusted.get(client)) {
                break;
            }
            end = begin;
        }
        return site(client);
    }

    private static Optional<String> literal(String hop) {
        Matcher port = WITH_PORT.matcher(hop);
        String address = !port.matches() ? hop : port.group(1) != null ? port.group(1) : port.group(2);
        return Optional.of(address).filter(text -> LITERAL.matcher(text).matches());
    }

    private static String site(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // Java makes IPv4 of an IPv4 address that is written as IPv6.
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? InetAddress.getByAddress(Arrays.copyOf(
                                            Arrays.copyOf(parsed.getAddress(), SITE_BYTES), parsed.getAddress().length))
                                    .getHostAddress()
                            + "/64"
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
