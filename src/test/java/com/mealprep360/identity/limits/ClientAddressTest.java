package com.mealprep360.identity.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.kernel.Network;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    private final ClientAddress behindProxies =
            new ClientAddress(List.of(Network.of("10.0.0.0/8"), Network.of("2001:db8:ffff::/48")));

    @Test
    void withoutTrustedProxiesThePeerIsTheClientWhateverItSays() {
        assertThat(new ClientAddress(List.of()).of("10.0.0.1", "198.51.100.7")).isEqualTo("10.0.0.1");
    }

    @Test
    void whatAPeerSaysThatIsNoProxyIsNotBelieved() {
        assertThat(behindProxies.of("203.0.113.9", "198.51.100.7")).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "198.51.100.7; 198.51.100.7",
                "192.0.2.1, 198.51.100.7; 198.51.100.7",
                "192.0.2.1, 198.51.100.7, 10.1.1.1; 198.51.100.7",
                "192.0.2.1,198.51.100.7,10.1.1.1 , 2001:db8:ffff::5; 198.51.100.7",
                "198.51.100.7:4711; 198.51.100.7",
                "10.9.9.9; 10.9.9.9",
                "10.9.9.9, 10.8.8.8; 10.9.9.9",
            })
    void theRightMostAddressThatIsNoProxysIsTheClients(String forwardedFor, String client) {
        assertThat(behindProxies.of("10.0.0.1", forwardedFor)).isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "198.51.100.7, unknown; 10.0.0.1",
                "198.51.100.7, _hidden, 10.1.1.1; 10.1.1.1",
                "198.51.100.7,; 10.0.0.1",
                "''; 10.0.0.1",
                ",,,; 10.0.0.1",
                "example.com; 10.0.0.1",
                "999.1.1.1.1; 10.0.0.1",
            })
    void whatIsNoAddressEndsTheTrail(String forwardedFor, String client) {
        assertThat(behindProxies.of("10.0.0.1", forwardedFor)).isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::7, 2001:db8:1:2:0:0:0:0/64",
        "[2001:db8:1:2::7]:4711, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:3::7, 2001:db8:1:3:0:0:0:0/64",
        "::ffff:198.51.100.7, 198.51.100.7",
    })
    void ofIpv6TheNetworkCounts(String forwardedFor, String client) {
        assertThat(behindProxies.of("10.0.0.1", forwardedFor)).isEqualTo(client);
    }

    @Test
    void aPeerWithIpv6IsCountedByItsNetwork() {
        assertThat(behindProxies.of("2001:db8:7:8:9:a:b:c", null)).isEqualTo("2001:db8:7:8:0:0:0:0/64");
        assertThat(behindProxies.of("0:0:0:0:0:0:0:1", null)).isEqualTo("0:0:0:0:0:0:0:0/64");
    }
}
