package id.capaian.report;

import static id.capaian.Door.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportResourceTest {
    @Test
    void theOverviewCountsWhatIsPublished() {
        var before = overview();
        var world = new World();
        world.published(world.achievement());
        var film = world.achievement();
        film.put("achievedOn", "2019-Q4");
        film.put("evidence", List.of(World.video(), World.photo(), World.photo()));
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
        var mine = "opds.find { it.opd == '" + world.opd + "' }";
        assertThat(after.<Integer>get(mine + ".achievements")).isEqualTo(2);
        assertThat(after.<Integer>get(mine + ".withPhoto")).isEqualTo(2);
        assertThat(after.<Integer>get(mine + ".withVideo")).isEqualTo(1);
        assertThat(after.getDouble("evidence.videoPct"))
                .isCloseTo(100.0 * after.getInt("evidence.withVideo") / after.getInt("evidence.n"), within(1e-4));
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
