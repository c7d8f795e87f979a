package id.capaian.web.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {
    /** In the table, {@code \t} and the like are read as Java reads them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NOT_HTTPS    | http://bantenprov.go.id/
            NOT_HTTPS    | HTTP://bantenprov.go.id/
            NOT_HTTPS    | ftp://bantenprov.go.id/jalan.jpg
            NOT_HTTPS    | file:///etc/passwd
            NOT_HTTPS    | javascript:alert(1)
            NOT_HTTPS    | JavaScript:alert(1)
            NOT_HTTPS    | data:image/png;base64,AAAA
            NOT_HTTPS    | data:text/html,<script>alert(1)</script>
            NOT_HTTPS    | vbscript:msgbox(1)
            NOT_HTTPS    | blob:https://bantenprov.go.id/1
            NOT_HTTPS    | view-source:https://bantenprov.go.id/
            NOT_HTTPS    | mailto:humas@bantenprov.go.id
            NOT_HTTPS    | bantenprov.go.id:443/jalan.jpg
            NOT_A_URL    | ``
            NOT_A_URL    | bantenprov.go.id/jalan.jpg
            NOT_A_URL    | //bantenprov.go.id/jalan.jpg
            NOT_A_URL    | /jalan.jpg
            NOT_A_URL    | https:
            NOT_A_URL    | https://
            NOT_A_URL    | https:///jalan.jpg
            NOT_A_URL    | https:/bantenprov.go.id/
            NOT_A_URL    | https:bantenprov.go.id
            NOT_A_URL    | https://:443/
            NOT_A_URL    | https://?q=1
            NOT_A_URL    | https://bantenprov.go.id:0/
            NOT_A_URL    | https://bantenprov.go.id:65536/
            NOT_A_URL    | https://bantenprov.go.id:99999999999/
            NOT_A_URL    | https://bantenprov.go.id:-1/
            NOT_A_URL    | https://bantenprov.go.id:80:80/
            NOT_A_URL    | ` https://bantenprov.go.id/`
            NOT_A_URL    | `https://bantenprov.go.id/ `
            NOT_A_URL    | https://bantenprov.go.id/jalan desa.jpg
            NOT_A_URL    | https://banten prov.go.id/
            NOT_A_URL    | https://bantenprov.go.id/\\tjalan.jpg
            NOT_A_URL    | https://bantenprov.go.id/\\njalan.jpg
            NOT_A_URL    | java\\nscript:alert(1)
            NOT_A_URL    | https://bantenprov.go.id/\\0
            NOT_A_URL    | https://bantenprov.go.id\\\\@evil.example/
            NOT_A_URL    | https:\\\\\\\\evil.example/
            NOT_A_URL    | https://bantenprov.go.id/"onerror="alert(1)
            NOT_A_URL    | https://bantenprov.go.id/<b>
            NOT_A_URL    | https://bantenprov.go.id/%zz
            NOT_A_URL    | https://user%40evil.example/
            NOT_A_URL    | https://%31%32%37.0.0.1/
            NOT_A_URL    | https://bantenprov.go.id./
            NOT_A_URL    | https://localhost./
            NOT_A_URL    | https://127.0.0.1./
            NOT_A_URL    | https://bantenprov..go.id/
            NOT_A_URL    | https://.go.id/
            NOT_A_URL    | https://-banten.go.id/
            NOT_A_URL    | https://banten-.go.id/
            NOT_A_URL    | https://[::1/
            NOT_A_URL    | https://[::zz]/
            NOT_A_URL    | https://[127.0.0.1]/
            NOT_A_URL    | https://[fe80::1%25eth0]/
            NOT_A_URL    | https://[v1.fe80]/
            CREDENTIALS  | https://user@bantenprov.go.id/
            CREDENTIALS  | https://user:secret@bantenprov.go.id/
            CREDENTIALS  | https://:@bantenprov.go.id/
            CREDENTIALS  | https://@bantenprov.go.id/
            CREDENTIALS  | https://www.youtube.com@evil.example/watch?v=dQw4w9WgXcQ
            CREDENTIALS  | https://a@b@evil.example/
            CREDENTIALS  | http://user:secret@localhost/
            PRIVATE_HOST | https://localhost/
            PRIVATE_HOST | https://LOCALHOST:8443/
            PRIVATE_HOST | https://app.localhost/
            PRIVATE_HOST | https://localhost.localdomain/
            PRIVATE_HOST | https://printer.local/
            PRIVATE_HOST | https://metadata.google.internal/
            PRIVATE_HOST | https://nas.home.arpa/
            PRIVATE_HOST | https://home.arpa/
            PRIVATE_HOST | https://router.lan/
            PRIVATE_HOST | https://intranet/
            PRIVATE_HOST | https://banten:8443/
            """)
    void refuses(RefusedUrl.Code code, String url) {
        assertThat(refusal(url.translateEscapes())).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "127.0.1",
                "2130706433",
                "0x7f000001",
                "0x7f.1",
                "0x7F.0.0.1",
                "0177.0.0.1",
                "017700000001",
                "0",
                "0.0.0.0",
                "0x",
                "10.0.0.1",
                "100.64.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "192.0.0.1",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "255.255.255.255",
                "8.8.8.8",
                "256.256.256.256",
                "1.2.3.4.5",
                "banten.09",
                "banten.0xff"
            })
    void refusesEveryHostThatBrowsersReadAsIpv4(String host) {
        assertThat(refusal("https://" + host + "/")).isEqualTo(RefusedUrl.Code.PRIVATE_HOST);
    }

    @ParameterizedTest
    @CsvSource({
        "::1, loopback",
        "0:0:0:0:0:0:0:1, loopback",
        "::, unspecified",
        "fc00::1, private",
        "fd12:3456::1, private",
        "fe80::1, link-local",
        "febf::1, link-local",
        "fec0::1, site-local",
        "ff02::1, multicast",
        "::ffff:127.0.0.1, mapped",
        "::ffff:7f00:1, mapped",
        "::FFFF:10.0.0.1, mapped",
        "::127.0.0.1, compatible",
        "64:ff9b::7f00:1, NAT64",
        "64:ff9b:1::a00:1, local NAT64",
        "2002:7f00:1::, 6to4",
        "2002:c0a8:101::1, 6to4",
        "2001::1, Teredo",
        "2001:0:4136:e378::1, Teredo",
        "2001:20::1, ORCHID",
        "2001:db8::1, documentation",
        "2001:0db8::1, documentation",
        "3fff::1, documentation",
        "100::1, discard",
        "4000::1, unassigned"
    })
    void refusesIpv6ThatNotEveryoneReaches(String address, String why) {
        assertThat(refusal("https://[" + address + "]/")).as(why).isEqualTo(RefusedUrl.Code.PRIVATE_HOST);
    }

    /** What looks harmless and is something else once a browser has folded its letters. */
    @ParameterizedTest
    @CsvSource({
        "PRIVATE_HOST, 127\u30020\u30020\u30021",
        "PRIVATE_HOST, 127\uff0e0\uff0e0\uff0e1",
        "PRIVATE_HOST, 127\u20240\u20240\u20241",
        "PRIVATE_HOST, \uff11\uff12\uff17.0.0.1",
        "PRIVATE_HOST, \u2460\u2461\u2466.0.0.1",
        "PRIVATE_HOST, \uff4c\uff4f\uff43\uff41\uff4c\uff48\uff4f\uff53\uff54",
        "PRIVATE_HOST, printer.\u24db\u24de\u24d2\u24d0\u24db",
        "NOT_A_URL, user\uff20evil.example",
        "NOT_A_URL, user\ufe6bevil.example",
        "NOT_A_URL, bantenprov.go.id\uff0fevil.example",
        "NOT_A_URL, bantenprov.go.id\uff1a80",
        "NOT_A_URL, bantenprov.go.id\u2100evil.example",
        "NOT_A_URL, bantenprov.go.id\uff03.evil.example",
        "NOT_A_URL, ban\u200bten.go.id",
        "NOT_A_URL, ban\u00adten.go.id",
        "NOT_A_URL, \u202eid.og.netnab",
        "NOT_A_URL, ban\u00a0ten.go.id",
        "NOT_A_URL, ban\ud800ten.go.id",
        "NOT_A_URL, fa\u00df.example",
        "NOT_A_URL, xn--\u00fc.example"
    })
    void refusesHostsInDisguise(RefusedUrl.Code code, String host) {
        assertThat(refusal("https://" + host + "/")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://bantenprov.go.id                    | https://bantenprov.go.id
            HTTPS://BantenProv.GO.ID/Berita?A=B#C       | https://bantenprov.go.id/Berita?A=B#C
            https://bantenprov.go.id:443/               | https://bantenprov.go.id/
            https://bantenprov.go.id:/                  | https://bantenprov.go.id/
            https://bantenprov.go.id:08443/             | https://bantenprov.go.id:8443/
            https://bantenprov.go.id?                   | https://bantenprov.go.id?
            https://bantenprov.go.id/a/../b//c;d,e=@:1  | https://bantenprov.go.id/a/../b//c;d,e=@:1
            https://bantenprov.go.id/%20%C3%A9?q=%26    | https://bantenprov.go.id/%20%C3%A9?q=%26
            https://foto_1.bantenprov.go.id/            | https://foto_1.bantenprov.go.id/
            https://1.bantenprov.go.id/                 | https://1.bantenprov.go.id/
            https://127.0.0.1.example/                  | https://127.0.0.1.example/
            https://localhost.example/                  | https://localhost.example/
            https://local.example/                      | https://local.example/
            https://xn--bcher-kva.example/              | https://xn--bcher-kva.example/
            https://b\u00fccher.example/                | https://xn--bcher-kva.example/
            https://B\u00dcCHER.example:8443/           | https://xn--bcher-kva.example:8443/
            https://\uff42anten.example/                | https://banten.example/
            https://y\u043eutube.com/                   | https://xn--yutube-wqf.com/
            https://[2606:4700:4700::1111]/             | https://[2606:4700:4700::1111]/
            https://[2A00:1450:4001::1]:8443/           | https://[2a00:1450:4001::1]:8443/
            https://[2001:4860:4860::8888]/             | https://[2001:4860:4860::8888]/
            """)
    void acceptsInOneSpelling(String url, String spelling) {
        assertThat(SafeUrl.of(url)).hasToString(spelling);
        assertThat(SafeUrl.of(spelling)).hasToString(spelling);
    }

    @Test
    void measuresTheLengthBeforeAndAfterTheHostIsConverted() {
        var longest = "https://bantenprov.go.id/".length();
        var fits = "https://bantenprov.go.id/" + "a".repeat(SafeUrl.MAX_LENGTH - longest);

        assertThat(SafeUrl.of(fits)).hasToString(fits);
        assertThat(refusal(fits + "a")).isEqualTo(RefusedUrl.Code.TOO_LONG);
        assertThat(refusal(fits.replace("bantenprov", "b\u00e4ntenprov").substring(0, SafeUrl.MAX_LENGTH)))
                .isEqualTo(RefusedUrl.Code.TOO_LONG);
        assertThat(refusal("https://" + "a.".repeat(126) + "id/")).isEqualTo(RefusedUrl.Code.NOT_A_URL);
        assertThat(refusal("https://" + "a".repeat(64) + ".id/")).isEqualTo(RefusedUrl.Code.NOT_A_URL);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, http://localhost:8080/media/jalan.jpg",
        "http://localhost:8080, http://LOCALHOST:8080",
        "http://localhost:8080/, http://localhost:8080/media/jalan.jpg",
        "http://localhost, http://localhost:80/media/jalan.jpg",
        "http://127.0.0.1:8080/capaian, http://127.0.0.1:8080/capaian/media/jalan.jpg",
        "http://127.0.0.1:8080/capaian, http://127.0.0.1:8080/capaian",
        "http://[::1]:8080, http://[::1]:8080/jalan.jpg",
        "https://intranet, https://intranet:443/jalan.jpg"
    })
    void welcomesWhatLiesUnderHome(URI home, String url) {
        assertThat(SafeUrl.of(url, home).toString()).startsWith(home.getScheme());
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, http://localhost:8081/, NOT_HTTPS",
        "http://localhost:8080, http://localhost/, NOT_HTTPS",
        "http://localhost:8080, https://localhost:8080/, PRIVATE_HOST",
        "http://localhost:8080, http://127.0.0.1:8080/, NOT_HTTPS",
        "http://localhost:8080, http://localhost:8080.evil.example/, NOT_A_URL",
        "http://localhost:8080, http://user@localhost:8080/, CREDENTIALS",
        "http://localhost:8080/capaian, http://localhost:8080/, NOT_HTTPS",
        "http://localhost:8080/capaian, http://localhost:8080/capaian2/, NOT_HTTPS",
        "http://localhost:8080/capaian, http://localhost:8080/capaian/../admin, NOT_HTTPS",
        "http://localhost:8080/capaian, http://localhost:8080/capaian/%2E./admin, NOT_HTTPS",
        "http://localhost:8080/capaian, http://localhost:8080/capaian/.%2e, NOT_HTTPS",
        "https://capaian.example, http://capaian.example/, NOT_HTTPS",
        "https://capaian.example, https://localhost/, PRIVATE_HOST"
    })
    void welcomesNothingBesideHome(URI home, String url, RefusedUrl.Code code) {
        assertThatExceptionOfType(RefusedUrl.class)
                .isThrownBy(() -> SafeUrl.of(url, home))
                .returns(code, RefusedUrl::code);
    }

    private static RefusedUrl.Code refusal(String url) {
        var refused = catchThrowableOfType(RefusedUrl.class, () -> SafeUrl.of(url));
        assertThat(refused).as(url).isNotNull();
        return refused.code();
    }
}
