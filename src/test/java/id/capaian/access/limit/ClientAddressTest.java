package id.capaian.access.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.capaian.Settings;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {
    private final ClientAddress behindProxies = new ClientAddress(networks("10.0.0.0/8", "192.0.2.7", "fd00::/8"));

    @ParameterizedTest
    @CsvSource({
        "203.0.113.5, '', 203.0.113.5",
        "203.0.113.5, 198.51.100.1, 203.0.113.5",
        "10.1.2.3, '', 10.1.2.3",
        "10.1.2.3, 203.0.113.5, 203.0.113.5",
        "10.1.2.3, '198.51.100.1, 203.0.113.5', 203.0.113.5",
        "10.1.2.3, '198.51.100.1, 203.0.113.5, 192.0.2.7', 203.0.113.5",
        "10.1.2.3, 'fd00::9', fd00000000000000",
        "10.1.2.3, '198.51.100.1, nonsense', 10.1.2.3",
        "192.0.2.8, 203.0.113.5, 192.0.2.8",
        "11.0.0.1, 203.0.113.5, 11.0.0.1"
    })
    void aClientIsTheLastHopThatIsNoProxyOfOurs(String peer, String forwarded, String client) {
        assertThat(behindProxies.of(peer, forwarded.split(","))).isEqualTo(client);
    }

    @Test
    void withoutProxiesNobodyIsBelieved() {
        assertThat(new ClientAddress(List.of()).of("127.0.0.1", "203.0.113.5")).isEqualTo("127.0.0.1");
    }

    @Test
    void aNetworkOfIpv6IsOneClient() {
        assertThat(behindProxies.of("2001:db8:0:1::1"))
                .isEqualTo(behindProxies.of("2001:db8:0:1:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(behindProxies.of("2001:db8:0:2::1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.256", "/8", "x/8"})
    void whatIsNoNetworkIsNamed(String value) {
        assertThatThrownBy(() -> new Settings.Network().convert(value))
                .hasMessageContaining("CAPAIAN_TRUSTED_PROXIES must list addresses");
    }

    private static List<IpSubnetFilterRule> networks(String... values) {
        return Stream.of(values).map(new Settings.Network()::convert).toList();
    }
}
