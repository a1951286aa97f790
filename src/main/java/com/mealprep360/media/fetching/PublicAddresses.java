package com.mealprep360.media.fetching;

import com.mealprep360.kernel.Network;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses belong to the public Internet (IANA's registries of special-purpose addresses). */
final class PublicAddresses {
    private static final List<Network> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    // Of what IPv6 gives out: protocols, tunnels (which carry an IPv4 address inside), documentation.
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "2620:4f:8000::/48",
                    "3fff::/20")
            .map(Network::of)
            .toList();

    /** All that IPv6 gives out; loopback, mapped, translated, local, link-local and multicast addresses are outside. */
    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        String literal = address.getHostAddress();
        return (!(address instanceof Inet6Address) || GLOBAL_UNICAST.contains(literal))
                && NOT_PUBLIC.stream().noneMatch(network -> network.contains(literal));
    }
}
