package id.capaian.web.format;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of files that say what is inside: what, filtered by what, which data version, which day. */
public final class FileName {
    private static final int LONGEST = 120;

    /** They say in which form something is shown, not what. */
    private static final Set<String> FORM = Set.of(
            "format", "fields", "facets", "include", "table", "sort", "after", "size", "lang", "locale", "dataVersion");

    private FileName() {}

    public static String of(Export export, Format format) {
        return of(export.dataset().name(), export.origin(), ending(format));
    }

    /** The same of anything else that is taken away. */
    public static String of(String name, Origin origin, String ending) {
        var beginning = "capaian-" + plain(name);
        var end = "-v" + origin.dataVersion() + "-" + origin.day() + "." + ending;
        var filters = filters(origin);
        var room = LONGEST - beginning.length() - end.length();
        return beginning + (filters.length() > room ? trimmed(filters.substring(0, room)) : filters) + end;
    }

    private static String ending(Format format) {
        return switch (format) {
            case CSVW -> "csv-metadata.json"; // where readers of the CSV look for it
            case SDMX_CSV -> "sdmx.csv";
            default -> format.toString();
        };
    }

    private static String filters(Origin origin) {
        return Stream.of(Objects.requireNonNullElse(origin.self().getRawQuery(), "")
                        .split("&", -1))
                .map(one -> URLDecoder.decode(one, StandardCharsets.UTF_8))
                .filter(one -> one.contains("=") && !FORM.contains(one.substring(0, one.indexOf('='))))
                .map(FileName::plain)
                .filter(one -> !one.isEmpty())
                .map(one -> "-" + one)
                .collect(Collectors.joining());
    }

    /** Small Latin letters, digits, and points within codes such as 36.04. */
    private static String plain(String text) {
        var small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return trimmed(small.replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9.]+|(?<![0-9])\\.|\\.(?![0-9])", "-")
                .replaceAll("-{2,}", "-")
                .replaceAll("^-", ""));
    }

    private static String trimmed(String text) {
        return text.replaceAll("[-.]+$", "");
    }
}
