package id.capaian.demo;

import static id.capaian.Door.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(DemoTest.WithDemo.class)
class DemoTest {
    /** An empty database of its own, on which the demo is asked for. */
    public static final class WithDemo implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("capaian.demo", "true");
        }
    }

    @Inject
    Demo demo;

    @Test
    void bantenIsThere() {
        get("reports/overview")
                .body("totals.opds", equalTo(43))
                .body("totals.indicators", equalTo(61))
                .body("totals.measurements", equalTo(325))
                .body("totals.achievements", equalTo(50))
                .body("totals.photos", equalTo(50));
        get("regions?region=36").body("page.total", equalTo(9));
    }

    @Test
    void figuresKeepTheirSourcesAndTheLastVintageStands() {
        get("indicators/padi-luas/measurements/36/2025")
                .body("value", equalTo(349.288f))
                .body("status", equalTo("REVISED"))
                .body("sourceUrl", containsString("https://"));
        get("indicators/ppm/measurements/36/2020-S2").body("note", containsString("Belum diverifikasi"));
        get("indicators/tpt-november/measurements/36/2025").body("value", equalTo(6.63f));
        get("indicators/rtlh/targets?year=2025").body("page.total", equalTo(2));
    }

    /** What a careless reader of these very figures gets wrong. */
    @Test
    void theTrapsInBantensFiguresAreSeen() {
        // The index was re-based: two series, which are never joined.
        get("indicators/ipm-sp2010/trend").body("window.to", equalTo("2022"));
        get("indicators/ipm-sp2020/trend").body("window.from", equalTo("2020")).body("window.n", equalTo(5));
        // September 2023 was never published, and nothing stands in for it.
        get("indicators/ppm/trend").body("window.missingPeriods", hasItem("2023-S2"));
        // Two documents, two targets for one year.
        get("indicators/rtlh/trend")
                .body("achievement.target", equalTo(400.0f))
                .body("otherTargets.value", contains(110));
        get("indicators/investasi/trend")
                .body("achievement.target", equalTo(119.55f))
                .body("otherTargets.document", contains("RKPD"));
        // Three vintages of one value.
        get("indicators/padi-luas/trend").body("change.sincePrevious.change", equalTo(50.198f));
        // Growth over the same quarter is not growth over the quarter before, and neither is that of the year.
        get("indicators/lpe-yoy/trend")
                .body("change.yoy.period", equalTo("2025-Q4"))
                .body("change.yoy.absolute", nullValue())
                .body("change.sincePrevious.period", equalTo("2025-Q3"))
                .body("direction.seasonal", equalTo(false))
                .body("reasons", hasEntry("/change/yoy/absolute", "NO_VALUE_ONE_YEAR_EARLIER"));
    }

    @Test
    void everyAchievementHasAPictureThatThisServiceServes() {
        var photos = get("achievements?size=200&hasPhoto=true")
                .body("page.total", equalTo(50))
                .body("items.evidence.size()", equalTo(50))
                .body("items.evidence.findAll { e -> e.kind.contains('ARTICLE') }.size()", equalTo(50))
                .extract()
                .<java.util.List<String>>path("items.evidence.flatten().findAll { it.kind == 'PHOTO' }.url");
        assertThat(photos).hasSize(50).allMatch("http://localhost:8080/demo/sample.png"::equals);
        RestAssured.get("/demo/sample.png").then().statusCode(200).contentType("image/png");
    }

    @Test
    void itIsNotLoadedIntoADatabaseWithContent() {
        demo.load(new StartupEvent());
        get("opds").body("page.total", equalTo(43)).body("items.region", everyItem(equalTo("36")));
    }
}
