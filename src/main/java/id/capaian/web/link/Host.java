package id.capaian.web.link;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The host of a link: a name, or an IP address in its written form. Nothing here asks the DNS.
 *
 * @param name in lower case and ASCII; an IPv6 address keeps its brackets
 */
record Host(String name) {
    /** Of DNS, in characters. */
    private static final int MAX_LENGTH = 253;

    private static final String LABEL = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?";
    private static final Pattern NAME = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");
    private static final Pattern IPV6 =
            Pattern.compile("\\[(?<first>[0-9a-f]{0,4}):(?<second>[0-9a-f]{0,4})(?=[:\\]])[0-9a-f:.]*]");

    /** Browsers read such a host as IPv4, however it is written: 127.1, 0x7f000001, 2130706433. */
    private static final Pattern IPV4 = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");

    private static final Pattern INTERNAL =
            Pattern.compile("[^.]+|.*\\.(?:localhost|localdomain|local|internal|lan|home\\.arpa)|home\\.arpa");

    /** These name one host under IDNA 2003, which the JDK knows, and another under IDNA 2008, which browsers follow. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[\u00df\u1e9e\u03c2]");

    /**
     * The host as written, brought to one spelling.
     *
     * @throws RefusedUrl with {@code NOT_A_URL} when it can be no host
     */
    static Host of(String written) {
        var name = ascii(written).toLowerCase(Locale.ROOT);
        var sound = name.length() <= MAX_LENGTH
                && (NAME.matcher(name).matches() || IPV6.matcher(name).matches());
        RefusedUrl.when(!sound, RefusedUrl.Code.NOT_A_URL);
        return new Host(name);
    }

    private static String ascii(String written) {
        RefusedUrl.when(AMBIGUOUS.matcher(written).find(), RefusedUrl.Code.NOT_A_URL);
        if (written.chars().allMatch(character -> character < 0x80)) {
            return written;
        }
        try {
            return IDN.toASCII(written);
        } catch (IllegalArgumentException invalid) {
            throw new RefusedUrl(RefusedUrl.Code.NOT_A_URL);
        }
    }

    /** Whether it can be reached by anyone, as far as its spelling tells. */
    boolean isPublic() {
        var ipv6 = IPV6.matcher(name);
        if (ipv6.matches()) {
            return isPublic(hextet(ipv6.group("first")), hextet(ipv6.group("second")));
        }
        return !IPV4.matcher(name).matches() && !INTERNAL.matcher(name).matches();
    }

    /**
     * Global unicast is 2000::/3, which leaves out loopback, private, link-local and multicast addresses and those that
     * wrap an IPv4 address. Within it the IANA special-purpose registry takes away protocol assignments and Teredo
     * (2001::/23), documentation (2001:db8::/32, 3fff::/20) and 6to4 (2002::/16), which wraps IPv4 too.
     */
    private static boolean isPublic(int first, int second) {
        return switch (first) {
            case 0x2001 -> second >= 0x200 && second != 0xdb8;
            case 0x2002 -> false;
            case 0x3fff -> second >= 0x1000;
            default -> first >= 0x2000 && first < 0x4000;
        };
    }

    private static int hextet(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits, 16);
    }
}
