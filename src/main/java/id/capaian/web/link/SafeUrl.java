package id.capaian.web.link;

import id.capaian.web.link.RefusedUrl.Code;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A link that may be shown to everyone: https, to a public host, without credentials, and read alike by every browser.
 * Only its spelling is judged; nothing is looked up or fetched.
 */
public final class SafeUrl {
    /** In characters, before and after the host is converted to ASCII. */
    public static final int MAX_LENGTH = 2000;

    private static final Pattern SCHEME = Pattern.compile("(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):.*");
    private static final Pattern AUTHORITY = Pattern.compile("(?<host>\\[.*]|[^:\\[\\]]+)(?::(?<port>[0-9]{0,5}))?");

    /** A step upwards, also as browsers decode it. */
    private static final Pattern STEP_UP = Pattern.compile("(?i)(?:.*/)?(?:\\.|%2e){2}(?:/.*)?");

    private final String scheme;
    private final Host host;
    private final int port;
    private final String path;
    private final String text;

    private SafeUrl(URI uri, Matcher authority) {
        scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        host = Host.of(authority.group("host"));
        port = port(authority.group("port"), scheme);
        path = uri.getRawPath();
        text = scheme + "://" + host.name() + (port == defaultPort(scheme) ? "" : ":" + port) + path
                + after("?", uri.getRawQuery()) + after("#", uri.getRawFragment());
        RefusedUrl.when(text.length() > MAX_LENGTH, Code.TOO_LONG);
    }

    /**
     * The link written as {@code text}, if it may be published.
     *
     * @throws RefusedUrl if it may not
     */
    public static SafeUrl of(String text) {
        var url = parse(text);
        url.refuseUnlessPublic();
        return url;
    }

    /**
     * As {@link #of(String)}, but what lies under {@code home} is welcome even by http or on a private host.
     *
     * @param home the base address of this service as the public sees it
     * @throws RefusedUrl if the link may not be published
     */
    public static SafeUrl of(String text, URI home) {
        var url = parse(text);
        if (!url.isUnder(home)) {
            url.refuseUnlessPublic();
        }
        return url;
    }

    private static SafeUrl parse(String text) {
        RefusedUrl.when(text.length() > MAX_LENGTH, Code.TOO_LONG);
        RefusedUrl.when(!text.codePoints().allMatch(SafeUrl::isVisible), Code.NOT_A_URL);
        var scheme = SCHEME.matcher(text);
        RefusedUrl.when(!scheme.matches(), Code.NOT_A_URL);
        RefusedUrl.when(!scheme.group("scheme").matches("(?i)https?"), Code.NOT_HTTPS);
        var uri = uri(text);
        RefusedUrl.when(uri.getRawAuthority() == null, Code.NOT_A_URL);
        RefusedUrl.when(uri.getRawAuthority().contains("@"), Code.CREDENTIALS);
        var authority = AUTHORITY.matcher(uri.getRawAuthority());
        RefusedUrl.when(!authority.matches(), Code.NOT_A_URL);
        return new SafeUrl(uri, authority);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The JDK's grammar is stricter than what browsers accept: no backslash, no bare quote, no half escape. */
    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException invalid) {
            throw new RefusedUrl(Code.NOT_A_URL);
        }
    }

    private static int port(@Nullable String written, String scheme) {
        var port = written == null || written.isEmpty() ? defaultPort(scheme) : Integer.parseInt(written);
        RefusedUrl.when(port < 1 || port > 65_535, Code.NOT_A_URL);
        return port;
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String after(String mark, @Nullable String part) {
        return part == null ? "" : mark + part;
    }

    private boolean isUnder(URI home) {
        var base = home.getRawPath().replaceFirst("/$", "");
        return scheme.equalsIgnoreCase(home.getScheme())
                && host.name().equalsIgnoreCase(home.getHost())
                && port == (home.getPort() < 0 ? defaultPort(scheme) : home.getPort())
                && (path.equals(base) || path.startsWith(base + "/"))
                && !STEP_UP.matcher(path).matches();
    }

    private void refuseUnlessPublic() {
        RefusedUrl.when(!scheme.equals("https"), Code.NOT_HTTPS);
        RefusedUrl.when(!host.isPublic(), Code.PRIVATE_HOST);
    }

    /** The link itself: scheme and host in lower case, the host in ASCII, no default port, the rest as given. */
    @Override
    public String toString() {
        return text;
    }
}
