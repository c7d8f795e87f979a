package id.capaian.trend.chart;

import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.Door;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrendChartResourceTest {
    private World world;
    private String chart;

    @BeforeEach
    void prepare() {
        world = new World();
        chart = "indicators/" + world.indicator + "/trend.svg?region=" + world.province;
    }

    @Test
    void everyFigureIsAPointAndOnlyPeriodsThatFollowAreJoined() {
        for (var year : new int[] {2018, 2019, 2021, 2022}) {
            world.measure(String.valueOf(year), year - 2000.5);
        }
        var svg = Svg.at(chart + "&lang=id");
        assertThat(svg.all("point")).hasSize(4);
        assertThat(svg.paths("line").get(0)).matches("M[^ML]+L[^ML]+M[^ML]+L[^ML]+");
        assertThat(svg.paths("line").get(1)).as("2019 to 2021").matches("M[^ML]+L[^ML]+");
        assertThat(svg.texts()).contains("21,5%", "2018", "2020", "2022");
        assertThat(svg.title()).isEqualTo("Indikator " + world.indicator);
        assertThat(svg.description())
                .isEqualTo("%s: dari 17,5%% pada 2018 menjadi 21,5%% pada 2022; terbaik 21,5%% pada 2022."
                        .formatted("Provinsi " + world.province.substring(1)));
        assertThat(svg.texts()).anyMatch(text -> text.startsWith("persen · Provinsi"));
    }

    @Test
    void itSpeaksTheLanguageAskedFor() {
        patch("indicators/" + world.indicator, Map.of("nameEn", "Poverty rate"));
        world.measure("2025", 5.51);
        var svg = Svg.at(chart + "&lang=en");
        assertThat(svg.title()).isEqualTo("Poverty rate");
        assertThat(svg.texts()).contains("5.51%").anyMatch(text -> text.startsWith("percent · "));
        assertThat(svg.root().getAttribute("lang")).isEqualTo("en");
        assertThat(Svg.at(chart).title()).as("as Accept-Language says").isEqualTo("Poverty rate");
        assertThat(Svg.at(chart + "&lang=id").texts()).contains("5,51%");
    }

    @Test
    void largeFiguresAreReadInWords() {
        patch("indicators/" + world.indicator, Map.of("unit", "rupiah"));
        world.measure("2024", 1_250_000_000_000L);
        world.measure("2025", 2_534_000_000_000L);
        var svg = Svg.at(chart + "&lang=id");
        assertThat(svg.texts())
                .contains("2,53 triliun", "1,5", "3,0")
                .anyMatch(text -> text.startsWith("triliun rupiah"));
    }

    @Test
    void noLineLeadsOverAChangeOfMethod() {
        world.measure("2019", 72.4);
        world.measure("2020", 72.5);
        put(
                "indicators/" + world.indicator + "/measurements/" + world.province + "/2021",
                Map.of("value", 74.4, "break", true));
        world.measure("2022", 75);
        var svg = Svg.at(chart + "&lang=id");
        assertThat(svg.all("break")).hasSize(1);
        assertThat(svg.texts()).contains("Metode baru sejak 2021");
        assertThat(svg.paths("line").get(0)).matches("M[^ML]+L[^ML]+M[^ML]+L[^ML]+");
        assertThat(svg.paths("line").get(1)).isEmpty();
    }

    @Test
    void targetsAndProjectionAreDrawnForOneRegion() {
        for (var year = 2019; year < 2025; year++) {
            world.measure(String.valueOf(year), 10 + (year - 2019) + year % 2 * 0.4);
        }
        for (var year : new int[] {2025, 2029}) {
            put(
                    "indicators/" + world.indicator + "/targets/" + world.province + "/" + year + "/RPJMD",
                    Map.of("value", year - 2000));
        }
        var svg = Svg.at(chart + "&lang=id");
        assertThat(svg.all("target")).hasSize(2);
        assertThat(svg.texts()).contains("Target 2029: 29%", "Proyeksi 2029: 19,94%");
        assertThat(svg.paths("projection")).hasSize(3);
        var both = Svg.at(chart + "&region=" + world.city);
        assertThat(both.all("target")).isEmpty();
        assertThat(both.all("projection")).isEmpty();
    }

    @Test
    void theGoodRangeIsShaded() {
        patch("indicators/" + world.indicator, Map.of("polarity", "RANGE", "rangeLow", 2.5, "rangeHigh", 3.5));
        world.measure("2024", 2);
        world.measure("2025", 3);
        var svg = Svg.at(chart + "&lang=id");
        assertThat(svg.all("range")).hasSize(1);
        assertThat(svg.texts()).contains("Rentang baik: 2,5%–3,5%");
    }

    @Test
    void severalRegionsAreNamedAtTheirLines() {
        for (var region : new String[] {world.province, world.city}) {
            put("indicators/" + world.indicator + "/measurements/" + region + "/2024", Map.of("value", 5));
            put("indicators/" + world.indicator + "/measurements/" + region + "/2025", Map.of("value", 6));
        }
        var number = world.province.substring(1);
        for (var theme : new String[] {"light", "dark", "print"}) {
            var svg = Svg.at(chart + "&lang=id&theme=" + theme + "&region=" + world.city);
            assertThat(svg.all("line")).hasSize(2);
            assertThat(svg.texts()).contains("Provinsi " + number + " 6%", "Kota " + number + " 6%");
            assertThat(svg.texts()).anyMatch(text -> text.contains("2 wilayah"));
        }
        get(chart + "&region=" + world.city + "&region=X0").statusCode(404);
    }

    @Test
    void withoutFiguresItSaysSo() {
        var svg = Svg.at(chart + "&lang=id");
        assertThat(svg.texts()).contains("Belum ada angka");
        assertThat(svg.description()).isEqualTo("Belum ada angka");
        assertThat(svg.all("point")).isEmpty();
    }

    @Test
    void namesAreTextWhateverTheyHold() {
        var name = "R&D < 5 \"persen\" & 'lain' > 3";
        patch("indicators/" + world.indicator, Map.of("name", name, "unit", "a&b\"<"));
        patch("regions/" + world.province, Map.of("name", "Banten & < Raya")).statusCode(200);
        world.measure("2025", 1);
        var svg = Svg.at(chart + "&lang=id");
        assertThat(svg.title()).isEqualTo(name);
        assertThat(svg.texts()).contains(name, "a&b\"< · Banten & < Raya · 2025");
    }

    @Test
    void aLongNameIsWrappedAndCut() {
        var name = "Persentase rumah tangga yang menempati hunian layak dan terjangkau "
                .repeat(3)
                .strip();
        patch("indicators/" + world.indicator, Map.of("name", name)).statusCode(200);
        var svg = Svg.at(chart + "&width=320&height=240");
        assertThat(svg.texts().get(1)).endsWith("…");
        assertThat(svg.title()).isEqualTo(name);
    }

    @Test
    void itIsAPictureAndNothingElse() {
        for (var year = 2000; year < 2025; year++) {
            world.measure(String.valueOf(year), (year % 7 - 3) / 3.0);
        }
        var svg = Svg.at(chart);
        assertThat(svg.root().getAttribute("role")).isEqualTo("img");
        assertThat(svg.root().getAttribute("viewBox")).isEqualTo("0 0 800 450");
        assertThat(svg.root().getAttribute("aria-labelledby")).isEqualTo(svg.id("title") + " " + svg.id("desc"));
        assertThat(Svg.at(chart + "&width=400").id("title")).isNotEqualTo(svg.id("title"));
        assertThat(svg.elements()).containsOnly("svg", "title", "desc", "rect", "text", "g", "path");
        assertThat(svg.attributes())
                .doesNotContain("style", "href", "xlink:href", "onload")
                .contains("viewBox", "aria-labelledby");
        assertThat(svg.numbers()).isNotEmpty().allMatch(number -> number.matches("-?\\d+(\\.\\d{1,2})?"));
        assertThat(svg.numbers()).doesNotContain("-0");
        get(chart)
                .header("Content-Type", containsString("image/svg+xml"))
                .header("Cache-Control", "public, max-age=0, must-revalidate")
                .header("Vary", containsString("Accept-Language"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    @ParameterizedTest
    @CsvSource({
        "width=199, width, too-small",
        "width=2001, width, too-large",
        "height=119, height, too-small",
        "height=1501, height, too-large",
        "width=wide, width, integer",
        "theme=LIGHT, theme, unknown-word",
        "lang=fr, lang, unknown-word",
        "since=soon, since, period",
        "asOf=2025, asOf, unknown-parameter",
        "region=, region, empty-parameter",
        "width=300&width=400, width, repeated-parameter"
    })
    void aParameterThatCannotBeMeantIsRefused(String query, String parameter, String code) {
        get(chart + "&" + query)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void theWordsOfAThemeAndALanguageAreListed() {
        get(chart + "&theme=neon").body("errors[0].message", containsString("light, dark, print"));
        get(chart + "&lang=fr").body("errors[0].message", containsString("id, en"));
    }

    @Test
    void noMoreThanNineRegionsAreCompared() {
        var nine = "&region=" + world.city + "&region=X".repeat(7);
        get(chart + nine).statusCode(404);
        get(chart + nine + "&region=X")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("region"))
                .body("errors[0].code", equalTo("size"));
    }

    @Test
    void aSparkIsALineAndItsLatestPoint() {
        var spark = "indicators/" + world.indicator + "/spark.svg?region=" + world.province;
        assertThat(Svg.at(spark).all("line")).isEmpty();
        world.measure("2023", 3);
        world.measure("2024", 3);
        world.measure("2025", 3);
        var svg = Svg.at(spark);
        assertThat(svg.elements()).containsOnly("svg", "title", "desc", "path");
        assertThat(svg.paths("point")).containsExactly("M113.5 15a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0Z");
        assertThat(svg.paths("line").get(0)).isEqualTo("M4 15L60 15L116 15");
        assertThat(svg.description()).contains("from 3% in 2023 to 3% in 2025");
        get(spark + "&width=401").statusCode(400);
        get(spark + "&lang=id").statusCode(400);
        assertThat(Door.read(spark + "&theme=dark").asString()).contains("#56b4e9");
    }
}
