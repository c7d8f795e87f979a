package id.capaian.report.responses;

import static id.capaian.Door.get;
import static id.capaian.Door.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ResponsesReportTest {
    /** Monday, 2 February 2026, 08:00 in Jakarta. */
    private static final String MONDAY = "2026-02-02T01:00:00Z";

    @Test
    void daysAreCountedFromMomentToMomentAndInterpolated() {
        var world = new World();
        answer(world, world.opd, MONDAY, "2026-02-02T13:00:00Z", "2026-02-04T01:00:00Z"); // 0.5 and 2 days
        answer(world, world.opd, MONDAY, "2026-02-03T01:00:00Z", "2026-02-07T13:00:00Z"); // 1 and 5.5
        answer(world, world.opd, MONDAY, "2026-02-04T13:00:00Z", null); // 2.5
        answer(world, world.opd, MONDAY, "2026-02-12T01:00:00Z", "2026-02-12T01:00:00Z"); // 10 and 10
        answer(world, world.opd, MONDAY, null, null);
        world.draft(answered(world, world.opd, MONDAY, MONDAY, MONDAY));
        world.published(world.achievement());

        var report = get("reports/responses?opd=" + world.opd)
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(report.getInt("total.n")).isEqualTo(5);
        assertThat(report.getInt("total.responded")).isEqualTo(4);
        assertThat(report.getInt("total.resolved")).isEqualTo(3);
        assertThat(report.getDouble("total.medianDaysToRespond")).isEqualTo(1.75);
        // The fourth of 0.5, 1, 2.5, 10 is at 3; 0.9 * 3 = 2.7, so 2.5 + 0.7 * 7.5.
        assertThat(report.getDouble("total.p90DaysToRespond")).isCloseTo(7.75, within(1e-5));
        assertThat(report.getDouble("total.medianDaysToResolve")).isEqualTo(5.5);
        // 0.9 * 2 = 1.8, so 5.5 + 0.8 * 4.5.
        assertThat(report.getDouble("total.p90DaysToResolve")).isCloseTo(9.1, within(1e-5));
        assertThat(report.<Object>get("opds[0].medianDaysToRespond")).isEqualTo(1.75f);
    }

    @Test
    void workingDaysAreThoseOfTheCalendarInTheTimeZoneOfTheService() {
        var world = new World();
        answer(world, world.opd, "2026-03-16T18:00:00Z", "2026-03-26T18:00:00Z", null); // Tue 17 to Fri 27 Mar: 3
        answer(world, world.opd, "2026-03-17T03:00:00Z", "2026-03-29T18:00:00Z", null); // Tue 17 to Mon 30 Mar: 4
        answer(world, world.opd, MONDAY, "2026-02-09T16:59:59Z", null); // to Mon 9 Feb: 5
        answer(world, world.opd, MONDAY, "2026-02-09T17:00:00Z", null); // to Tue 10 Feb: 6
        answer(world, world.opd, MONDAY, "2026-02-18T01:00:00Z", null); // to Wed 18 Feb over Imlek: 10
        answer(world, world.opd, MONDAY, "2026-02-19T01:00:00Z", null); // 11
        answer(world, world.opd, MONDAY, "2026-02-02T02:00:00Z", null); // 0
        answer(world, world.opd, MONDAY, null, null);

        get("reports/responses?opd=" + world.opd)
                .body("total.respondedWithin.workingDays", contains(3, 5, 10))
                .body("total.respondedWithin.responded", contains(2, 4, 6))
                .body("total.respondedWithin.respondedPct", contains(25f, 50f, 75f))
                .body("calendar.workingDays", contains("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"))
                .body("calendar.holidays", hasItem("2026-03-20"))
                .body("calendar.holidays", not(hasItem("2026-03-21")));
    }

    @Test
    void onlyAgenciesWithEnoughResponsesAreRanked() {
        var world = new World();
        var slow = opd(world, "slow");
        var few = opd(world, "few");
        var twin = opd(world, "twin");
        var last = opd(world, "z-last");
        for (var i = 0; i < 3; i++) {
            answer(world, world.opd, MONDAY, "2026-02-04T01:00:00Z", null);
            answer(world, twin, MONDAY, "2026-02-04T01:00:00Z", null);
            answer(world, slow, MONDAY, "2026-03-02T01:00:00Z", null);
            answer(world, few, MONDAY, i == 0 ? null : "2026-02-02T02:00:00Z", null);
            answer(world, last, MONDAY, "2026-04-02T01:00:00Z", null);
        }
        get("reports/responses?minimum=3&region=" + world.city)
                .body("minimum", equalTo(3))
                .body(row(world.opd) + ".rank", equalTo(1))
                .body(row(twin) + ".rank", equalTo(1))
                .body(row(slow) + ".rank", equalTo(3))
                .body(row(last) + ".rank", equalTo(4))
                .body(row(slow) + ".reason", nullValue())
                .body(row(few), not(hasKey("rank")))
                .body(row(few) + ".n", equalTo(3))
                .body(row(few) + ".responded", equalTo(2))
                .body(row(few) + ".medianDaysToRespond", equalTo(1 / 24f))
                .body(row(few) + ".reason", equalTo("TOO_FEW"));
        get("reports/responses?region=" + world.city)
                .body(row(world.opd), not(hasKey("rank")))
                .body(row(world.opd) + ".reason", equalTo("TOO_FEW"));
    }

    @Test
    void aReportLiesInThePeriodOfItsDayInTheTimeZoneOfTheService() {
        var world = new World();
        answer(world, world.opd, "2025-12-31T16:59:59Z", null, null);
        answer(world, world.opd, "2025-12-31T17:00:00Z", null, null);
        answer(world, world.opd, "2026-01-31T16:59:59Z", null, null);
        answer(world, world.opd, "2026-01-31T17:00:00Z", null, null);
        get("reports/responses?from=2026-01&to=2026-01&opd=" + world.opd).body("total.n", equalTo(2));
        get("reports/responses?from=2026-01-01&opd=" + world.opd).body("total.n", equalTo(3));
        get("reports/responses?to=2025&opd=" + world.opd).body("total.n", equalTo(1));
        get("reports/responses?region=none&opd=" + world.opd).body("total.n", equalTo(0));
    }

    @Test
    void withoutReportsThereAreNoFigures() {
        var world = new World();
        get("reports/responses?opd=" + world.opd)
                .body("total.n", equalTo(0))
                .body("total", not(hasKey("medianDaysToRespond")))
                .body("total.respondedWithin.responded", contains(0, 0, 0))
                .body("total.respondedWithin[0]", not(hasKey("respondedPct")))
                .body("opds.opd", contains(world.opd))
                .body("opds[0].n", equalTo(0))
                .body("opds[0].reason", equalTo("TOO_FEW"));
    }

    @ParameterizedTest
    @CsvSource({"minimum=2, 400", "minimum=3, 200", "from=2026&to=2025, 400", "from=2026&to=2026, 200"})
    void queriesHaveTheirBounds(String query, int status) {
        get("reports/responses?opd=none&" + query).statusCode(status);
    }

    @Test
    void timesThatRunBackwardsAreRefused() {
        var world = new World();
        post("achievements", answered(world, world.opd, MONDAY, "2026-02-02T00:59:59Z", null))
                .statusCode(422)
                .body("errors.pointer", contains("/response/respondedAt"));
        post("achievements", answered(world, world.opd, MONDAY, "2026-02-03T01:00:00Z", "2026-02-02T02:00:00Z"))
                .statusCode(422)
                .body("errors.pointer", contains("/response/resolvedAt"));
    }

    private static String row(String opd) {
        return "opds.find { it.opd == '" + opd + "' }";
    }

    private static String opd(World world, String name) {
        var code = world.opd + "-" + name;
        post("opds", Map.of("code", code, "name", name, "type", "DINAS", "region", world.city))
                .statusCode(201);
        return code;
    }

    private static void answer(
            World world, String opd, String reported, @Nullable String responded, @Nullable String resolved) {
        world.published(answered(world, opd, reported, responded, resolved));
    }

    private static Map<String, Object> answered(
            World world, String opd, String reported, @Nullable String responded, @Nullable String resolved) {
        var response = new HashMap<String, Object>();
        response.put("channel", "SP4N-LAPOR");
        response.put("reportedAt", reported);
        response.put("respondedAt", responded);
        response.put("resolvedAt", resolved);
        var achievement = world.achievement();
        achievement.put("opd", opd);
        achievement.put("response", response);
        return achievement;
    }
}
