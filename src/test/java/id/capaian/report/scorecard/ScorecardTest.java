package id.capaian.report.scorecard;

import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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

    private World world;

    @BeforeEach
    void prepare() {
        world = new World();
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
