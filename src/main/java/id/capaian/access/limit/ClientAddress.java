package id.capaian.access.limit;

import id.capaian.Settings;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Whom a request comes from: the last hop that is no proxy of ours. What stands before it in {@code X-Forwarded-For} is
 * only what that hop claims.
 */
@Singleton
class ClientAddress {
    private final List<IpSubnetFilterRule> proxies;

    @Inject
    ClientAddress(Settings settings) {
        this(settings.trustedProxies().orElse(List.of()));
    }

    ClientAddress(List<IpSubnetFilterRule> proxies) {
        this.proxies = proxies;
    }

    String of(HttpServerRequest request) {
        var forwarded = String.join(",", request.headers().getAll("X-Forwarded-For"));
        return of(request.remoteAddress().hostAddress(), forwarded.split(","));
    }

    String of(String peer, String... forwarded) {
        var address = peer;
        for (var i = forwarded.length - 1; i >= 0 && isProxy(address); i--) {
            var hop = forwarded[i].strip();
            if (!isAddress(hop)) {
                break;
            }
            address = hop;
        }
        return network(address);
    }

    private boolean isProxy(String address) {
        return !proxies.isEmpty()
                && isAddress(address)
                && proxies.stream().anyMatch(proxy -> proxy.matches(socket(address)));
    }

    private static InetSocketAddress socket(String address) {
        return new InetSocketAddress(NetUtil.createInetAddressFromIpAddressString(address), 0);
    }

    private static boolean isAddress(String text) {
        return NetUtil.isValidIpV4Address(text) || NetUtil.isValidIpV6Address(text);
    }

    /** With IPv6, everyone has a whole network of 64 bits to send from. */
    private static String network(String address) {
        return NetUtil.isValidIpV6Address(address)
                ? HexFormat.of().formatHex(Arrays.copyOf(NetUtil.createByteArrayFromIpAddressString(address), 8))
                : address;
    }
}
