package id.capaian.report.publishing;

import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import id.capaian.World;
import id.capaian.report.PublishedAt;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublishingReportTest {
    @Inject
    Clock clock;

    @Test
    void aMonthBeginsAndEndsInTheTimeZoneOfTheService() {
        var world = new World();
        publish(world, world.opd, "2024-12-31T16:59:59.999999Z");
        publish(world, world.opd, "2024-12-31T17:00:00Z");
        publish(world, world.opd, "2025-01-31T16:59:59Z");
        publish(world, world.opd, "2025-01-31T18:00:00Z");
        publish(world, world.opd, "2025-02-28T17:00:00Z");

        report(world, "from=2025-01&to=2025-03")
                .body("from", equalTo("2025-01"))
                .body("to", equalTo("2025-03"))
                .body("opds[0].months.month", contains("2025-01", "2025-02", "2025-03"))
                .body("opds[0].months.published", contains(2, 1, 1))
                .body("opds[0].published", equalTo(4))
                .body("opds[0].lastPublishedOn", equalTo("2025-03-01"));
    }

    @Test
    void monthsWithoutPublicationAreZeroAndTotalsAddUp() {
        var world = new World();
        var other = opd(world, "other", Map.of());
        publish(world, world.opd, "2025-01-10T03:00:00Z");
        publish(world, world.opd, "2025-03-10T03:00:00Z");
        publish(world, other, "2025-03-11T03:00:00Z");

        report(world, "from=2025-Q1&to=2025-04")
                .body("months.published", contains(1, 0, 2, 0))
                .body("published", equalTo(3))
                .body("opds.opd", contains(world.opd, other))
                .body("opds.published", contains(2, 1))
                .body("opds[1].months.published", contains(0, 0, 1, 0));
        report(world, "from=2025-Q1&to=2025-04&opd=" + other)
                .body("opds.opd", contains(other))
                .body("months.published", contains(0, 0, 1, 0));
    }

    @Test
    void onlyWhatIsPublishedNowCounts() {
        var world = new World();
        var id = publish(world, world.opd, "2025-01-10T03:00:00Z");
        publish(world, world.opd, "2025-02-10T03:00:00Z");
        world.draft(world.achievement());
        delete("achievements/" + id + "/publication").statusCode(204);
        report(world, "from=2025-01&to=2025-02").body("opds[0].months.published", contains(0, 1));
    }

    @Test
    void anAgencyIsNotBlamedForMonthsInWhichItDidNotExist() {
        var world = new World();
        var closed = opd(world, "closed", Map.of("activeTo", "2025-02-01", "successor", world.opd));
        var young = opd(world, "young", Map.of("activeFrom", "2025-03-31"));

        report(world, "from=2025-01&to=2025-04&silentAfterMonths=1")
                .body("opds.opd", contains(world.opd, closed, young))
                .body("opds[1].months.month", contains("2025-01", "2025-02"))
                .body("opds[1].successor", equalTo(world.opd))
                .body("opds[1].activeTo", equalTo("2025-02-01"))
                .body("opds[1].silent", equalTo(false))
                .body("opds[2].months.month", contains("2025-03", "2025-04"))
                .body("silent.opd", contains(world.opd, young));
    }

    @Test
    void whatWasPublishedUnderAClosedAgencyStaysWithIt() {
        var world = new World();
        publish(world, world.opd, "2025-01-10T03:00:00Z");
        publish(world, world.opd, "2025-03-10T03:00:00Z");
        patch("opds/" + world.opd, Map.of("activeTo", "2025-01-31")).statusCode(200);

        report(world, "from=2025-01&to=2025-04")
                .body("opds[0].months.month", contains("2025-01", "2025-03"))
                .body("opds[0].months.published", contains(1, 1))
                .body("opds[0].lastPublishedOn", equalTo("2025-03-10"))
                .body("opds[0].daysSinceLastPublication", nullValue())
                .body("months.published", contains(1, 0, 1, 0));
    }

    @Test
    void silentIsWhoExistedThroughoutAndPublishedNothing() {
        var world = new World();
        var today = LocalDate.now(clock);
        var young =
                opd(world, "young", Map.of("activeFrom", today.minusMonths(2).toString()));
        var never = opd(world, "never", Map.of());
        publish(world, world.opd, noon(today.minusMonths(3).minusDays(1)));

        report(world, "")
                .body("silentSince", equalTo(today.minusMonths(3).toString()))
                .body("silent.opd", contains(world.opd, never))
                .body(
                        "silent[0].lastPublishedOn",
                        equalTo(today.minusMonths(3).minusDays(1).toString()))
                .body("silent[1].lastPublishedOn", nullValue())
                .body("opds[0].silent", equalTo(true));
        report(world, "silentAfterMonths=4").body("silent.opd", contains(never));
        report(world, "silentAfterMonths=2").body("silent.opd", contains(world.opd, never, young));
        world.published(world.achievement());
        report(world, "").body("silent.opd", contains(never)).body("opds[0].daysSinceLastPublication", equalTo(0));
    }

    @Test
    void thePastYearIsTheDefaultAndNoMonthLiesAhead() {
        var world = new World();
        var present = YearMonth.now(clock);
        report(world, "")
                .body("months", hasSize(12))
                .body("months[0].month", equalTo(present.minusMonths(11).toString()))
                .body("months[11].month", equalTo(present.toString()));
        report(world, "to=2199&from=" + present.minusMonths(1)).body("to", equalTo(present.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2015-01&to=2024-12, 200",
        "from=2014-12&to=2024-12, 400",
        "from=2024-02&to=2024-01, 400",
        "from=2198, 400",
        "silentAfterMonths=0, 400",
        "silentAfterMonths=25, 400",
        "from=yesterday, 400"
    })
    void atMostTenYearsInTheirOrder(String query, int status) {
        get("reports/publishing?opd=none&" + query).statusCode(status);
    }

    @Test
    void anUnknownAgencyHasNoRow() {
        get("reports/publishing?opd=none").statusCode(200).body("opds", empty()).body("published", equalTo(0));
        get("reports/publishing").body("opds.opd", not(hasItem("none")));
    }

    @ParameterizedTest
    @CsvSource({
        ", , 2025-02, true",
        "2025-02-28, , 2025-02, true",
        "2025-03-01, , 2025-02, false",
        ", 2025-02-01, 2025-02, true",
        ", 2025-01-31, 2025-02, false",
        "2025-02-10, 2025-02-10, 2025-02, true"
    })
    void aMonthCountsWhenTheAgencyExistedOnAnyDayOfIt(LocalDate from, LocalDate to, YearMonth month, boolean touches) {
        assertThat(new Existence(from, to).touches(month)).isEqualTo(touches);
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(clock.getZone()).toInstant();
    }

    private static void publish(World world, String opd, Instant moment) {
        PublishedAt.moment(world, opd, moment);
    }

    private static String publish(World world, String opd, String moment) {
        return PublishedAt.moment(world, opd, Instant.parse(moment));
    }

    private static String opd(World world, String name, Map<String, String> more) {
        var code = world.opd + "-" + name;
        var opd = new HashMap<>(Map.of("code", code, "name", name, "type", "DINAS", "region", world.city));
        opd.putAll(more);
        post("opds", opd).statusCode(201);
        return code;
    }

    private static ValidatableResponse report(World world, String query) {
        return get("reports/publishing?region=" + world.province + "&" + query).statusCode(200);
    }
}
