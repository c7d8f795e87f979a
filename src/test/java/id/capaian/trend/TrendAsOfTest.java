package id.capaian.trend;

import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.TestDatabase;
import id.capaian.World;
import id.capaian.journal.Cited;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trend can be cited: figures, targets, names, regions, neighbours and evidence stay as they were. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrendAsOfTest {
    private static final String URBAN = "?disaggregation=area:urban";

    private World world;
    private String indicator;
    private String neighbour;
    private String trend;
    private String proof;

    @BeforeEach
    void begin() {
        world = new World();
        indicator = "indicators/" + world.indicator;
        neighbour = world.province + ".99";
        trend = indicator + "/trend?region=" + world.city;
        patch(indicator, Map.of("disaggregations", List.of("area"), "primaryDocument", "RPJMD"));
        post("regions", Map.of("code", neighbour, "name", "N", "level", "CITY", "parent", world.province));
        for (var year = 2018; year <= 2025; year++) {
            put(figure(world.city, year), Map.of("value", year - 2000 + 0.5, "sourceTitle", "BPS"));
            put(figure(neighbour, year), Map.of("value", 40));
            put(figure(world.city, year) + URBAN, Map.of("value", 10));
            put(figure(neighbour, year) + URBAN, Map.of("value", 90));
        }
        put(target("2025/RPJMD") + URBAN, Map.of("value", 5));
        put(target("2025/RPJMD"), Map.of("value", 24));
        put(target("2025/RKPD"), Map.of("value", 23));
        put(target("2029/RPJMD"), Map.of("value", 30));
        put(target("2025/RPJMD"), Map.of("value", 22)).statusCode(200);
        proof = world.published(proving());
    }

    private String figure(String region, int year) {
        return indicator + "/measurements/" + region + "/" + year;
    }

    private String target(String key) {
        return indicator + "/targets/" + world.city + "/" + key;
    }

    private Map<String, Object> proving() {
        var achievement = world.achievement();
        achievement.put("achievedOn", "2025");
        achievement.put("indicators", List.of(Map.of("indicator", world.indicator, "amount", 1.3)));
        achievement.put("evidence", List.of(World.photo(), World.video()));
        return achievement;
    }

    @Test
    void aTrendIsWhatItWas() {
        var cited = List.of(
                Cited.of(trend),
                Cited.of(trend + "&from=2020&document=RKPD&baseline=2021"),
                Cited.of(trend + "&disaggregation=area:urban"),
                Cited.of(indicator + "/trend?region=" + world.province),
                Cited.of(indicator + "/trend.svg?region=" + world.city + "&region=" + neighbour),
                Cited.of(indicator + "/trend.svg?region=" + world.city),
                Cited.of(indicator + "/spark.svg?region=" + world.city),
                Cited.of("trends?opd=" + world.opd),
                Cited.of("trends?program=" + world.program),
                Cited.of(
                        "trends?indicator=" + world.indicator + "&region=" + world.city + "&tier=IKU&status=OFF_TRACK"),
                Cited.of("trends?indicator=" + world.indicator + "&sort=-indicator&size=1&fields=region,latest"),
                Cited.of("trends?format=csv&opd=" + world.opd));
        assertThat(cited.get(0).body()).contains("lateLowering").contains(proof);
        assertThat(cited.get(2).body()).contains("\"" + neighbour + "\"");

        put(figure(world.city, 2025), Map.of("value", 1)).statusCode(200);
        put(figure(neighbour, 2025), Map.of("value", 90)).statusCode(200);
        put(figure(neighbour, 2025) + URBAN, Map.of("value", 30)).statusCode(200);
        delete(figure(world.city, 2020)).statusCode(204);
        put(target("2029/RPJMD"), Map.of("value", 60)).statusCode(200);
        patch(indicator, Map.of("name", "X", "polarity", "LOWER_BETTER")).statusCode(200);
        patch("regions/" + world.city, Map.of("name", "Y")).statusCode(200);
        patch("achievements/" + proof, Map.of("title", "Z", "indicators", List.of()))
                .statusCode(200);
        world.published(proving());
        cited.forEach(Cited::assertStays);
    }

    @Test
    void whatIsWithdrawnProvesNothingAtAnyVersion() {
        var cited = Cited.of(trend);
        delete("achievements/" + proof + "/publication").statusCode(204);
        get(cited.frozen()).statusCode(200).body("evidence.total", equalTo(0));
    }

    @Test
    void ofManyTrendsThereIsNoMoreThanThereWas() {
        var before = Cited.of("trends?opd=" + world.opd);
        var another = world.indicator(world.indicator + "-x");
        post("indicators", another).statusCode(201);
        put("indicators/" + another.get("code") + "/measurements/" + world.city + "/2025", Map.of("value", 1));
        before.assertStays();
        get("trends?opd=" + world.opd + "&dataVersion=" + Cited.now())
                .statusCode(200)
                .body("page.total", equalTo(3));
        get("trends?opd=" + world.opd + "&dataVersion=0").statusCode(200).body("page.total", equalTo(0));
        get("trends?facets=region&dataVersion=" + Cited.now()).statusCode(400);
        get("trends?format=csv&sort=indicator&dataVersion=" + Cited.now()).statusCode(400);
        get("trends?dataVersion=99999999").statusCode(400);
    }

    @Test
    void whereThereWasNoIndicatorThereWasNoTrend() {
        get(trend + "&dataVersion=0").statusCode(404);
        get(indicator + "/trend.svg?dataVersion=0").statusCode(404);
        get(trend + "&dataVersion=x").statusCode(400);
        get(indicator + "/trend?region=nowhere&dataVersion=" + Cited.now()).statusCode(404);
    }
}
