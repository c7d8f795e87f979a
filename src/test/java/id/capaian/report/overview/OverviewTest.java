package id.capaian.report.overview;

import static id.capaian.Door.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OverviewTest {
    @Inject
    Clock clock;

    @Test
    void theOverviewCountsWhatIsPublished() {
        var began = clock.instant();
        var before = overview();
        var world = new World();
        world.published(world.achievement());
        var film = world.achievement();
        film.put("achievedOn", "2019-Q4");
        film.put("evidence", List.of(World.video(), World.photo(), World.photo()));
        film.put(
                "response",
                Map.of("channel", "WA", "reportedAt", "2019-10-01T00:00:00Z", "respondedAt", "2019-10-02T12:00:00Z"));
        world.published(film);
        world.draft(world.achievement());
        world.measure("2024", 5);
        var after = overview();

        assertThat(after.getInt("totals.opds") - before.getInt("totals.opds")).isEqualTo(1);
        assertThat(after.getInt("totals.programs") - before.getInt("totals.programs"))
                .isEqualTo(1);
        assertThat(after.getInt("totals.indicators") - before.getInt("totals.indicators"))
                .isEqualTo(1);
        assertThat(after.getInt("totals.measurements") - before.getInt("totals.measurements"))
                .isEqualTo(1);
        assertThat(after.getInt("totals.achievements") - before.getInt("totals.achievements"))
                .isEqualTo(2);
        assertThat(after.getInt("totals.photos") - before.getInt("totals.photos"))
                .isEqualTo(3);
        assertThat(after.getInt("totals.videos") - before.getInt("totals.videos"))
                .isEqualTo(1);
        assertThat(of(after, "years.find { it.year == 2019 }", "achievements")
                        - of(before, "years.find { it.year == 2019 }", "achievements"))
                .isEqualTo(1);
        assertThat(after.getInt("responses.n") - before.getInt("responses.n")).isEqualTo(1);
        assertThat(after.getInt("responses.responded") - before.getInt("responses.responded"))
                .isEqualTo(1);
        assertThat(after.getDouble("responses.medianDaysToRespond"))
                .isCloseTo(
                        get("reports/responses").extract().jsonPath().getDouble("total.medianDaysToRespond"),
                        within(1e-5));
        assertThat(Instant.parse(after.getString("latestPublishedAt"))).isAfterOrEqualTo(began);
        var mine = "opds.find { it.opd == '" + world.opd + "' }";
        assertThat(after.<Integer>get(mine + ".achievements")).isEqualTo(2);
        assertThat(after.<Integer>get(mine + ".withPhoto")).isEqualTo(2);
        assertThat(after.<Integer>get(mine + ".withVideo")).isEqualTo(1);
        assertThat(after.getDouble("evidence.videoPct"))
                .isCloseTo(100.0 * after.getInt("evidence.withVideo") / after.getInt("evidence.n"), within(1e-4));
    }

    /** As the first of a fresh service they meet in the middle, where a database once stumbled over round numbers. */
    @Test
    void reportsAnsweredAfterWholeDaysHaveAMedian() {
        var world = new World();
        for (var day : List.of("02", "03")) {
            var achievement = world.achievement();
            achievement.put(
                    "response",
                    Map.of(
                            "channel",
                            "WA",
                            "reportedAt",
                            "2019-10-01T00:00:00Z",
                            "respondedAt",
                            "2019-10-" + day + "T00:00:00Z"));
            world.published(achievement);
        }
        assertThat(overview().getDouble("responses.medianDaysToRespond"))
                .isCloseTo(
                        get("reports/responses").extract().jsonPath().getDouble("total.medianDaysToRespond"),
                        within(1e-5));
    }

    @Test
    void anAgencyWithoutAchievementsIsListedWithNone() {
        var world = new World();
        assertThat(overview().<Integer>get("opds.find { it.opd == '" + world.opd + "' }.achievements"))
                .isZero();
    }

    private static JsonPath overview() {
        return get("reports/overview").statusCode(200).extract().jsonPath();
    }

    private static int of(JsonPath json, String row, String count) {
        Integer found = json.get(row + "?." + count);
        return found == null ? 0 : found;
    }
}
