package id.capaian.journal;

import static id.capaian.Door.anyone;
import static id.capaian.Door.delete;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.Door;
import id.capaian.TestDatabase;
import id.capaian.World;
import id.capaian.imports.Imports;
import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of agencies is what would be counted, whatever was changed by whom. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RollupsTest {
    private static final List<String> TALLIES = List.of("evidence_tally", "publication_tally");

    @Inject
    @All
    List<Rollup> all;

    @Inject
    Rollups rollups;

    private World world;

    @BeforeEach
    void begin() {
        world = new World();
    }

    private void assertRight(int published) {
        assertThat(wrong()).isEmpty();
        anyone().get("/v1/reports/evidence?opd=" + world.opd).then().body("total.n", equalTo(published));
        anyone().get("/v1/opds/" + world.opd + "/scorecard").then().body("published", equalTo(published));
        assertThat(total("")).isEqualTo(published);
    }

    /** How many a list of this world's agency has, of which a page shows one. */
    private int total(String others) {
        return anyone().get("/v1/achievements?size=1&opd=" + world.opd + others)
                .then()
                .statusCode(200)
                .extract()
                .path("page.total");
    }

    /** Of this world's agency. */
    private List<String> wrong() {
        return all.stream()
                .flatMap(rollup -> rollup.wrong(false).map(path -> rollup.name() + ": " + path))
                .filter(wrong -> wrong.endsWith("opds/" + world.opd))
                .toList();
    }

    private void putRight() {
        all.forEach(
                rollup -> rollup.wrong(true).forEach(path -> assertThat(path).isNotBlank()));
    }

    private void execute(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        Panache.getEntityManager().createNativeQuery(statement).executeUpdate());
    }

    private void forget() {
        TALLIES.forEach(table -> execute(
                "delete from " + table + " where opd_id = (select id from opd where code = '" + world.opd + "')"));
    }

    @Test
    void theyFollowEachChange() {
        var one = "achievements/" + world.published(world.achievement());
        world.published(world.achievement());
        assertRight(2);
        patch(one, Map.of("achievedOn", "2024-Q4", "regions", List.of(world.city, world.province)))
                .statusCode(200);
        assertRight(2);
        anyone().get("/v1/reports/evidence?year=2024&opd=" + world.opd)
                .then()
                .body("years.n", equalTo(List.of(1)))
                .body("regions.region", equalTo(List.of(world.province, world.city)));
        patch(one, Map.of("evidence", List.of(World.photo(), World.video()))).statusCode(200);
        assertRight(2);
        var other = world.opd + "-b";
        post("opds", Map.of("code", other, "name", "Dinas", "type", "DINAS", "region", world.province))
                .statusCode(201);
        patch(one, Map.of("opd", other)).statusCode(200);
        assertRight(1);
        patch(one, Map.of("opd", world.opd)).statusCode(200);
        delete(one + "/publication").statusCode(204);
        assertRight(1);
    }

    @Test
    void theyFollowImportsAndWhatIsTakenBack() {
        var file = "opd,title,summary,achievedOn,regions,evidence,status,id\n";
        var row =
                "%s,Jalan,Warga sampai.,%s,%s,\"[{\"\"kind\"\":\"\"PHOTO\"\",\"\"url\"\":\"\"https://example.org/a.jpg\"\","
                        + "\"\"altText\"\":\"\"Jalan\"\"}]\",PUBLISHED,%s\n";
        for (var year = 2019; year < 2022; year++) {
            file += row.formatted(world.opd, year, world.city, UUID.randomUUID());
        }
        var done = Imports.by(Door.adminToken()).run(file, "type=achievements");
        assertThat(done.getString("state")).isEqualTo("done");
        assertRight(3);
        assertThat(Imports.by(Door.adminToken()).undo(done.getString("id")).getString("state"))
                .isEqualTo("undone");
        assertRight(0);
    }

    @Test
    void whatIsWrongIsFoundAndOnlyThenPutRight() {
        world.published(world.achievement());
        forget();
        assertThat(wrong()).hasSize(TALLIES.size());
        putRight();
        assertRight(1);
    }

    @Test
    void listsByAgencyAndYearAreNotCounted() {
        for (var day : List.of("2024", "2025", "2026-S1", "2026-02-22")) {
            var achievement = world.achievement();
            achievement.put("achievedOn", day);
            world.published(achievement);
        }
        world.draft(world.achievement());
        assertThat(List.of(total(""), total("&year=2026"), total("&year=2024,2026"), total("," + new World().opd)))
                .containsExactly(4, 2, 3, 4);
        forget();
        assertThat(List.of(total(""), total("&year=2026"), total("&region=" + world.city), total("&hasPhoto=true")))
                .containsExactly(0, 0, 4, 4);
        putRight();
        assertRight(4);
    }

    @Test
    void whatWasKeptInAnotherFormIsMadeAnew() {
        world.published(world.achievement());
        forget();
        rollups.renew();
        assertThat(wrong()).hasSize(TALLIES.size());
        execute("update rollup set form = 'earlier'");
        rollups.renew();
        assertRight(1);
    }
}
