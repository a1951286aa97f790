package com.mealprep360.media.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.media.MediaProblem;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://2130706433/",
                "http://017700000001/",
                "http://localhost/",
                "http://localhost./",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://100.64.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[2001:0:7f00:1::]/",
                "http://[fc00::1]/",
                "http://[fd12:3456::1]/",
                "http://[fe80::1]/",
                "http://[fe80::1%25eth0]/",
                "http://[ff02::1]/",
                "http://93.184.216.34:22/",
                "https://93.184.216.34:80/",
                "http://user:secret@93.184.216.34/",
                "ftp://93.184.216.34/",
                "file:///etc/passwd",
                "jar:http://93.184.216.34/!/",
                "gopher://93.184.216.34/",
                "//93.184.216.34/",
                "http:///nothing",
                "http://",
                "soup.jpg",
                "http://a b/",
                "http://127.0.0.1\\@93.184.216.34/"
            })
    void nothingIsFetchedFromThere(String address) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Destination.of(address, Set.of()))
                .satisfies(problem -> assertThat(problem.type())
                        .isIn(MediaProblem.MEDIA_ADDRESS_REFUSED, MediaProblem.MEDIA_NOT_FETCHED));
    }

    @Test
    void publicAddressesAreFetchedFrom() {
        assertThat(Destination.of("HTTP://93.184.216.34/soup.jpg", Set.of()).addresses())
                .hasSize(1);
        assertThat(Destination.of("https://[2606:2800:220:1::1]:443/", Set.of()).addresses())
                .hasSize(1);
    }

    @Test
    void aRedirectIsLookedAtLikeAFirstAddress() {
        Destination first = Destination.of("http://93.184.216.34/a/b", Set.of());

        assertThat(first.redirected("../c", Set.of()).uri()).hasToString("http://93.184.216.34/c");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> first.redirected("http://127.0.0.1/", Set.of()));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> first.redirected("//[::1]/", Set.of()));
    }

    @Test
    void onlyTheVeryHostAndPortThatIsAllowedNeedNotBePublic() {
        Set<String> allowed = Set.of("127.0.0.1:8080");

        assertThat(Destination.of("http://127.0.0.1:8080/", allowed).addresses())
                .hasSize(1);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Destination.of("http://127.0.0.1:8081/", allowed));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Destination.of("http://127.0.0.1/", allowed));
    }

    /** The platform's own knowledge of addresses, which is coarser, never contradicts. */
    @Property(seed = "360")
    void whatThePlatformCallsLocalIsNotPublic(@ForAll @Size(4) byte[] raw) throws UnknownHostException {
        InetAddress address = InetAddress.getByAddress(raw);
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            assertThat(PublicAddresses.contain(address)).isFalse();
        }
    }
}
