package id.capaian.report.scorecard;

import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.Settings;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ScorecardTest {
    @Inject
    Clock clock;

    @Inject
    Settings settings;

    private World world;

    @BeforeEach
    void prepare() {
        world = new World();
    }

    @Test
    void eachIndicatorStandsWithItsTargetAndAllOfThemTogether() {
        measured("a", "2025", 60, 80);
        measured("b", "2025", 100, 50);
        measured("c", "2025", 9, 10);
        measured("d", "2025", 10, 10);
        world.measure("2025", 1).statusCode(201);

        get(scorecard())
                .body(
                        "indicators.indicator.code",
                        contains(world.indicator, code("a"), code("b"), code("c"), code("d")))
                .body("indicators.region.code.unique()", contains(world.province))
                .body("indicators.latest.value", contains(1f, 60f, 100f, 9f, 10f))
                .body("indicators.achievement.achievementPct", contains(null, 75f, 200f, 90f, 100f))
                .body("indicators.achievement.cappedPct", contains(null, 75f, 100f, 90f, 100f))
                .body("indicators[0].reasons.'/achievement/target'", equalTo("NO_TARGET"))
                .body("unmeasured", empty())
                .body("statuses", equalTo(Map.of("TARGET_ACHIEVED", 2, "TARGET_MISSED", 2, "NOT_AVAILABLE", 1)))
                .body("predicates", equalTo(Map.of("SANGAT_TINGGI", 2, "TINGGI", 1, "SEDANG", 1)))
                .body("attainment.meanCappedPct", equalTo(91.25f))
                .body("attainment.k", equalTo(4))
                .body("attainment.n", equalTo(5))
                .body("attainment.reason", nullValue());

        indicator("e");
        get(scorecard())
                .body("unmeasured.code", contains(code("e")))
                .body("attainment.meanCappedPct", nullValue())
                .body("attainment.k", equalTo(4))
                .body("attainment.n", equalTo(6))
                .body("attainment.reason", equalTo("TOO_MANY_MISSING"));
    }

    @Test
    void aYearShowsTheFiguresAsTheyStoodAtItsEnd() {
        measured("a", "2023", 30, 50);
        figure("a", world.province, "2024", 50, 40);
        figure("a", world.province, "2025", 60, 80);
        measured("b", "2025", 1, 1);
        get(scorecard() + "?year=2024")
                .body("indicators.latest.period", contains("2024"))
                .body("indicators.change.sincePrevious.change", contains(20f))
                .body("indicators.target.period", contains("2024"))
                .body("indicators.achievement.target", contains(40f))
                .body("indicators.achievement.achievementPct", contains(125f))
                .body("indicators.status", contains("TARGET_ACHIEVED"))
                .body("unmeasured.code", contains(world.indicator, code("b")));
        get(scorecard()).body("indicators.latest.period", contains("2025", "2025"));
    }

    @Test
    void anIndicatorIsShownInTheAgencysRegionOrElseInTheRoot() {
        var root = settings.rootRegion();
        // Another test may have made it.
        post("regions", Map.of("code", root, "name", "Banten", "level", "PROVINCE"));
        measured("a", "2025", 1, 1);
        figure("a", root, "2025", 2, 2);
        indicator("b");
        figure("b", root, "2025", 2, 2);
        indicator("c");
        figure("c", world.city, "2025", 3, 3);
        get(scorecard())
                .body("indicators.indicator.code", contains(code("a"), code("b")))
                .body("indicators.region.code", contains(world.province, root))
                .body("indicators.latest.value", contains(1f, 2f))
                .body("unmeasured.code", contains(world.indicator, code("c")));
    }

    @Test
    void anAgencyWithoutIndicatorsHasNoMean() {
        post("opds", Map.of("code", world.opd + "-bare", "name", "Baru", "type", "BADAN", "region", world.city))
                .statusCode(201);
        get("opds/" + world.opd + "-bare/scorecard")
                .statusCode(200)
                .body("type", equalTo("BADAN"))
                .body("indicators", empty())
                .body("unmeasured", empty())
                .body("statuses", equalTo(Map.of()))
                .body("attainment.meanCappedPct", nullValue())
                .body("attainment.n", equalTo(0))
                .body("attainment.reason", equalTo("NO_INDICATORS"))
                .body("programs", empty())
                .body("budget.allocated", nullValue())
                .body("budget.n", equalTo(0))
                .body("lastPublishedOn", nullValue())
                .body("daysSinceLastPublication", nullValue())
                .body("silent", equalTo(true));
    }

    @Test
    void theMoneyIsSummedUpWhereBothSidesAreKnown() {
        budget(world.program, Map.of("year", 2025, "allocated", 300, "realised", 150));
        program("b", Map.of("year", 2025, "allocated", 100, "realised", 90));
        program("c", Map.of("year", 2025, "allocated", 1000));
        program("d", Map.of("year", 2024, "allocated", 1000, "realised", 1000));
        program("e", Map.of("year", 2025, "allocated", 1, "realised", 1));
        patch("programs/" + world.opd + "-e", Map.of("endYear", 2024)).statusCode(200);

        get(scorecard() + "?year=2025")
                .statusCode(200)
                .body("programs.code", contains(world.opd + "-b", world.opd + "-c", world.opd + "-d", world.program))
                .body("programs.allocated", contains(100, 1000, null, 300))
                .body("programs.realised", contains(90, null, null, 150))
                .body("programs.absorptionPct", contains(90f, null, null, 50f))
                .body("budget.allocated", equalTo(400))
                .body("budget.realised", equalTo(240))
                .body("budget.absorptionPct", equalTo(60f))
                .body("budget.k", equalTo(2))
                .body("budget.n", equalTo(4));
    }

    @Test
    void whatWasPublishedIsCountedByMonth() {
        world.published(world.achievement());
        world.published(world.achievement());
        world.draft(world.achievement());
        var today = LocalDate.now(clock);
        get(scorecard())
                .body("year", equalTo(today.getYear()))
                .body("months.size()", equalTo(today.getMonthValue()))
                .body("months[-1].published", equalTo(2))
                .body("published", equalTo(2))
                .body("lastPublishedOn", equalTo(today.toString()))
                .body("daysSinceLastPublication", equalTo(0))
                .body("silent", equalTo(false));
        get(scorecard() + "?year=2019")
                .body("months.size()", equalTo(12))
                .body("months.published.sum()", equalTo(0))
                .body("published", equalTo(0));
    }

    @Test
    void theEvidenceIsThatOfWhatWasAchievedInTheYear() {
        world.published(world.achievement());
        var film = world.achievement();
        film.put("achievedOn", "2025-S2");
        film.put("evidence", List.of(World.video()));
        world.published(film);
        get(scorecard() + "?year=2025")
                .body("evidence.n", equalTo(1))
                .body("evidence.withPhoto", equalTo(0))
                .body("evidence.videoPct", equalTo(100f));
        get(scorecard() + "?year=2024").body("evidence.n", equalTo(0)).body("evidence.videoPct", nullValue());
    }

    @Test
    void anAgencyThatNoLongerExistsIsNotBlamed() {
        post("opds", Map.of("code", world.opd + "-new", "name", "Baru", "type", "DINAS", "region", world.province))
                .statusCode(201);
        patch(
                        "opds/" + world.opd,
                        Map.of("activeFrom", "2020-05-15", "activeTo", "2021-03-31", "successor", world.opd + "-new"))
                .statusCode(200);
        get(scorecard() + "?year=2021")
                .body("opd", equalTo(world.opd))
                .body("type", equalTo("DINAS"))
                .body("activeTo", equalTo("2021-03-31"))
                .body("successor", equalTo(world.opd + "-new"))
                .body("months.month", contains("2021-01", "2021-02", "2021-03"))
                .body("silent", equalTo(false))
                .body("daysSinceLastPublication", nullValue());
        get(scorecard() + "?year=2020").body("months.size()", equalTo(8));
        get(scorecard()).body("months", empty());
    }

    @Test
    void aYearAheadAndAnUnknownAgencyAreRefused() {
        get(scorecard() + "?year=" + (LocalDate.now(clock).getYear() + 1))
                .statusCode(400)
                .body("errors[0].code", equalTo("year-ahead"));
        get("opds/none/scorecard").statusCode(404);
    }

    private void measured(String name, String year, int value, int target) {
        indicator(name);
        figure(name, world.province, year, value, target);
    }

    private void indicator(String name) {
        post("indicators", world.indicator(code(name))).statusCode(201);
    }

    private void figure(String name, String region, String year, int value, int target) {
        var place = "/" + region + "/" + year;
        put("indicators/" + code(name) + "/measurements" + place, Map.of("value", value))
                .statusCode(201);
        put("indicators/" + code(name) + "/targets" + place + "/PK", Map.of("value", target))
                .statusCode(201);
    }

    private String code(String name) {
        return world.indicator + "-" + name;
    }

    private void program(String code, Map<String, Object> budget) {
        post("programs", Map.of("code", world.opd + "-" + code, "opd", world.opd, "name", "P"))
                .statusCode(201);
        budget(world.opd + "-" + code, budget);
    }

    private static void budget(String program, Map<String, Object> budget) {
        patch("programs/" + program, Map.of("budgets", List.of(budget))).statusCode(200);
    }

    private String scorecard() {
        return "opds/" + world.opd + "/scorecard";
    }
}
