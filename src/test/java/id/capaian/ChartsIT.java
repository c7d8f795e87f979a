package id.capaian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a browser no words of a chart leave the picture or cover one another. Only with {@code -Pbrowser}. */
class ChartsIT {
    private static final String NINE = Stream.of(
                    "36", "36.01", "36.02", "36.03", "36.04", "36.71", "36.72", "36.73", "36.74")
            .map(region -> "region=" + region)
            .collect(Collectors.joining("&", "?", ""));
    private static final List<String> CHARTS = Stream.of(
                    List.of("ppm", "tpt", "ipm-sp2020", "ipm-sp2010", "lpe", "investasi", "rtlh", "lisdes", "gk"),
                    List.of("one", "months", "negative", "constant", "long", "rupiah", "break", "range"))
            .flatMap(List::stream)
            .toList();
    private static final List<String> LOOKS = List.of(
            "?lang=id",
            "?lang=en&theme=dark&width=320&height=240",
            "?theme=print&width=200&height=120",
            NINE,
            NINE + "&width=320&height=240");

    /** Words that cover one another, and words that leave the picture. */
    private static final String FAULTY = """
            <svg data-chart="faulty" viewBox="0 0 100 50" width="100" height="50" font-size="12">
            <text x="10" y="20">one</text><text x="15" y="22">two</text><text x="90" y="40">three</text></svg>""";

    @TempDir
    Path directory;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void noWordsLeaveThePictureOrCoverOneAnother() throws Exception {
        if (!Boolean.getBoolean("browser")) {
            System.out.println("The charts were not looked at in a browser: that takes Chromium and -Pbrowser.");
        }
        assumeTrue(Boolean.getBoolean("browser"));
        var chromium = Chromium.in(directory);
        var page = directory.resolve("charts.html");
        try (var service = Service.start(directory, Map.of("CAPAIAN_DEMO", "true"))) {
            record(service);
            Files.writeString(page, page(service));
        }
        assertThat(faults(chromium.dom(page)))
                .containsExactly("faulty: one covers two", "faulty: three leaves the picture");
        assertThat(chromium.png(page)).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(50_000);
    }

    private String page(Service service) throws IOException, InterruptedException {
        var html = new StringBuilder(FAULTY);
        for (var chart : CHARTS) {
            for (var look : LOOKS) {
                var address = "indicators/" + chart + "/trend.svg" + look;
                var svg = service.get(client, address);
                assertThat(svg).as(address).startsWith("<svg ");
                html.append(svg.replaceFirst("<svg ", "<svg data-chart=\"" + address.replace("&", "&amp;") + "\" "));
            }
        }
        return "<!doctype html><meta charset=\"utf-8\">" + html + "<pre></pre><script>"
                + Files.readString(Path.of("src/test/resources/words.js")) + "</script>";
    }

    private static List<String> faults(String dom) {
        var found = Pattern.compile("<pre>(.*)</pre>", Pattern.DOTALL).matcher(dom);
        assertThat(found.find()).as(dom).isTrue();
        return found.group(1).lines().toList();
    }

    /** What Banten's figures do not show. */
    private void record(Service service) throws IOException, InterruptedException {
        series(service, "one", "\"unit\": \"persen\"", Stream.of(5.5));
        series(service, "months", "\"unit\": \"ribu orang\", \"frequency\": \"MONTH\"", waves(60, 100));
        series(service, "negative", "\"unit\": \"persen\"", waves(9, 0));
        series(
                service,
                "constant",
                "\"unit\": \"poin\"",
                Stream.generate(() -> 75.0).limit(8));
        series(
                service,
                "long",
                "\"unit\": \"persen\", \"nameEn\": \"" + "Adequate housing ".repeat(9) + "\"",
                waves(6, 9));
        series(service, "rupiah", "\"unit\": \"rupiah\"", waves(9, 20).map(value -> value * 1e12));
        series(service, "break", "\"unit\": \"poin\"", waves(9, 70));
        series(
                service,
                "range",
                "\"unit\": \"persen\", \"polarity\": \"RANGE\", \"rangeLow\": 2.5, \"rangeHigh\": 3.5",
                waves(9, 3));
    }

    private static Stream<Double> waves(int count, double around) {
        return IntStream.range(0, count).mapToObj(i -> Math.round(10 * (around + i / 5.0 + 3 * Math.sin(i))) / 10.0);
    }

    private void series(Service service, String code, String words, Stream<Double> values)
            throws IOException, InterruptedException {
        var frequency = words.contains("frequency") ? "" : ", \"frequency\": \"YEAR\"";
        var head = "{\"code\": \"%s\", \"opd\": \"bappeda\", \"tier\": \"IKU\", \"name\": \"%s\", %s%s}";
        var name = "Persentase rumah tangga yang menempati hunian layak";
        created(service.post(client, "indicators", head.formatted(code, name, words, frequency))
                .statusCode());
        var all = values.toList();
        for (var i = 0; i < all.size(); i++) {
            var period =
                    frequency.isEmpty() ? "%d-%02d".formatted(2020 + i / 12, 1 + i % 12) : String.valueOf(2017 + i);
            var isBreak = code.equals("break") && i == 3;
            var figure = "{\"value\": %s, \"break\": %s, \"sourceTitle\": \"BPS Provinsi Banten\"}";
            var json = figure.formatted(BigDecimal.valueOf(all.get(i)).toPlainString(), isBreak);
            created(service.put(client, "indicators/" + code + "/measurements/36/" + period, json)
                    .statusCode());
        }
        var target = "indicators/" + code + "/targets/36/2029/RPJMD";
        created(service.put(client, target, "{\"value\": 4.5}").statusCode());
    }

    private static void created(int status) {
        assertThat(status).isEqualTo(201);
    }
}
