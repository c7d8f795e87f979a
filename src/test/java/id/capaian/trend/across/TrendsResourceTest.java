package id.capaian.trend.across;

import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.Door;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrendsResourceTest {
    /** Banten's poverty rate in March, as BPS published it, against the target of 2029 (case PACE-041). */
    @Test
    void aRowSaysInShortWhatTheTrendSays() {
        var world = new World();
        patch("indicators/" + world.indicator, Map.of("polarity", "LOWER_BETTER"));
        world.measure("2021", 6.66);
        world.measure("2025", 5.63);
        target(world, world.province, "2029", "PK", 5);
        target(world, world.province, "2029", "RPJMD", 3.5);

        get("trends?opd=" + world.opd)
                .statusCode(200)
                .body("page.total", equalTo(1))
                .body("items[0].indicator.code", equalTo(world.indicator))
                .body("items[0].indicator.tier", equalTo("IKU"))
                .body("items[0].region.code", equalTo(world.province))
                .body("items[0].latest", equalTo(Map.of("period", "2025", "value", 5.63f)))
                .body("items[0].change.yoy.absolute", nullValue())
                .body("items[0].reasons", hasEntry("/change/yoy/absolute", "NO_VALUE_ONE_YEAR_EARLIER"))
                .body("items[0].change.sincePrevious.change", equalTo(-1.03f))
                .body("items[0].status", equalTo("OFF_TRACK"))
                .body("items[0].method", equalTo("EUROSTAT_CAGR_RATIO"))
                .body("items[0].target", equalTo(Map.of("period", "2029", "value", 3.5f)))
                .body("items[0].journeyPct", equalTo(32.594936f))
                .body("items[0].challenge.kind", equalTo("CATCH_UP"))
                .body("items[0].spark.period", contains("2021", "2025"))
                .body("items[0].spark.value", contains(6.66f, 5.63f));
    }

    @Test
    void aRowAgreesWithTheFullTrend() {
        var world = new World();
        patch("indicators/" + world.indicator, Map.of("frequency", "SEMESTER"));
        for (var year = 2010; year < 2026; year++) {
            world.measure(year + "-S1", year % 7);
            world.measure(year + "-S2", year % 5 + 0.1);
        }
        put(
                "indicators/" + world.indicator + "/measurements/" + world.province + "/2013-S2",
                Map.of("value", 3.1, "break", true));
        target(world, world.province, "2025", "RENSTRA", 4);
        target(world, world.province, "2030", "RPJMD", 9);
        var trend = get("indicators/" + world.indicator + "/trend?region=" + world.province)
                .statusCode(200)
                .extract()
                .jsonPath();

        var row = get("trends?indicator=" + world.indicator).statusCode(200);
        for (var part : new String[] {"change", "challenge", "achievement"}) {
            row.body("items[0]." + part, equalTo(trend.get(part)));
        }
        for (var part : new String[] {"status", "method", "journeyPct"}) {
            row.body("items[0]." + part, equalTo(trend.get("pace." + part)));
        }
        row.body("items[0].latest.period", equalTo("2025-S2"))
                .body("items[0].achievement.target", equalTo(4.0f))
                .body("items[0].spark.size()", equalTo(24))
                .body("items[0].spark[0].period", equalTo("2014-S1"))
                .body("items[0].spark[23].period", equalTo("2025-S2"));
    }

    @Test
    void theSparkBeginsAtTheLastChangeOfMethod() {
        var world = new World();
        world.measure("2019", 1);
        put(
                "indicators/" + world.indicator + "/measurements/" + world.province + "/2020",
                Map.of("value", 2, "break", true));
        world.measure("2021", 3);
        get("trends?indicator=" + world.indicator).body("items[0].spark.period", contains("2020", "2021"));
    }

    @Test
    void oneRowForEachIndicatorAndRegionThatHasAFigureOfTheWhole() {
        var world = threeSeries();
        get("trends?opd=" + world.opd)
                .body("items.indicator.code", contains(world.indicator, world.indicator, world.indicator + "-b"))
                .body("items.region.code", contains(world.province, world.city, world.city));
        get("trends?opd=" + world.opd + "&region=" + world.city)
                .body("items.indicator.code", contains(world.indicator, world.indicator + "-b"));
        get("trends?indicator=" + world.indicator + "&region=" + world.province).body("page.total", equalTo(2));
        get("trends?program=" + world.program).body("items.indicator.code", contains(world.indicator + "-b"));
        get("trends?opd=" + world.opd + "&tier=MACRO").body("items.indicator.code", contains(world.indicator + "-b"));
        get("trends?opd=none").statusCode(200).body("items", empty()).body("page.total", equalTo(0));
        get("trends?status=GOOD").statusCode(400).body("errors[0].code", equalTo("unknown-word"));
    }

    @Test
    void pagesNeitherRepeatNorLoseARowAndEachSaysHowManyThereAre() {
        var world = threeSeries();
        for (var filter : new String[] {"", "&status=NOT_AVAILABLE"}) {
            var list = "trends?opd=" + world.opd + filter + "&size=2";
            var next = get(list)
                    .statusCode(200)
                    .body("items.region.code", contains(world.province, world.city))
                    .body("page.total", equalTo(3))
                    .body("page.next", notNullValue())
                    .extract()
                    .<String>path("page.next");
            get(list + "&after=" + next)
                    .body("items.indicator.code", contains(world.indicator + "-b"))
                    .body("page.total", equalTo(3))
                    .body("page.next", nullValue());
        }
        get("trends?opd=" + world.opd + "&sort=-indicator&size=1")
                .body("items.indicator.code", contains(world.indicator + "-b"));
    }

    /** The last row may be gone by the time its cursor is used. */
    @Test
    void behindTheLastRowTheTotalIsStillTrue() {
        var world = threeSeries();
        var list = "trends?opd=" + world.opd + "&size=2";
        var next = get(list).extract().<String>path("page.next");
        Door.delete("indicators/" + world.indicator + "-b/measurements/" + world.city + "/2024");
        get(list + "&after=" + next).body("items", empty()).body("page.total", equalTo(2));
    }

    @Test
    void theStatusIsAFilter() {
        var world = threeSeries();
        world.measure("2025", 12);
        target(world, world.province, "2030", "RPJMD", 20);
        get("trends?opd=" + world.opd + "&status=ON_TRACK")
                .body("items.region.code", contains(world.province))
                .body("page.total", equalTo(1));
        get("trends?opd=" + world.opd + "&status=NOT_AVAILABLE").body("page.total", equalTo(2));
    }

    /** One indicator in a province and its city, another, of a program, in the city; one figure each. */
    private static World threeSeries() {
        var world = new World();
        var other = world.indicator(world.indicator + "-b");
        other.put("program", world.program);
        other.put("tier", "MACRO");
        other.put("disaggregations", java.util.List.of("area"));
        Door.post("indicators", other).statusCode(201);
        world.measure("2024", 10);
        put("indicators/" + world.indicator + "/measurements/" + world.city + "/2024", Map.of("value", 1));
        put("indicators/" + world.indicator + "-b/measurements/" + world.city + "/2024", Map.of("value", 1));
        put(
                        "indicators/" + world.indicator + "-b/measurements/" + world.province
                                + "/2024?disaggregation=area:urban",
                        Map.of("value", 1))
                .statusCode(201);
        return world;
    }

    private static void target(World world, String region, String period, String document, Object value) {
        put(
                        "indicators/" + world.indicator + "/targets/" + region + "/" + period + "/" + document,
                        Map.of("value", value))
                .statusCode(201);
    }
}
