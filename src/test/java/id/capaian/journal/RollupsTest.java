package id.capaian.journal;

import static id.capaian.Door.anyone;
import static id.capaian.Door.delete;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
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

/** What is kept of agencies and indicators is what would be counted, whatever was changed by whom. */
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

    private int total(String others) {
        return total("achievements", others);
    }

    private int figures(String filter) {
        return total("measurements", "&" + filter);
    }

    /** How many a list of this world's agency has, of which a page shows one. */
    private int total(String list, String others) {
        return anyone().get("/v1/" + list + "?size=1&opd=" + world.opd + others)
                .then()
                .statusCode(200)
                .extract()
                .path("page.total");
    }

    /** Of this world's agency and indicator. */
    private List<String> wrong() {
        return all.stream()
                .flatMap(rollup -> rollup.wrong(false).map(path -> rollup.name() + ": " + path))
                .filter(wrong -> wrong.endsWith("opds/" + world.opd) || wrong.endsWith("indicators/" + world.indicator))
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

    /** Where this world's indicator is measured, and how many figures there are of each region and part. */
    private void assertMeasured(Map<String, Integer> figures) {
        assertThat(wrong()).isEmpty();
        figures.forEach((filter, n) -> assertThat(figures(filter)).as(filter).isEqualTo(n));
        var inCity = figures("disaggregation=total&region=" + world.city) > 0 ? 1 : 0;
        var elsewhere = figures("disaggregation=total") > figures("disaggregation=total&region=" + world.city) ? 1 : 0;
        var ofCity = "&region=" + world.city;
        var ofAll = "&region=" + world.province;
        assertThat(List.of(total("indicators", ofCity), total("indicators", ofAll)))
                .containsExactly(inCity, Math.max(inCity, elsewhere));
        assertThat(List.of(total("trends", ofCity), total("trends", ofAll)))
                .containsExactly(inCity, inCity + elsewhere);
    }

    private String figure(String region, String period) {
        return "indicators/" + world.indicator + "/measurements/" + region + "/" + period;
    }

    @Test
    void seriesFollowEachFigure() {
        var part = "?disaggregation=area:urban";
        patch("indicators/" + world.indicator, Map.of("disaggregations", List.of("area")))
                .statusCode(200);
        for (var year = 2020; year < 2024; year++) {
            put(figure(world.city, String.valueOf(year)), Map.of("value", 5)).statusCode(201);
            world.measure(String.valueOf(year), 6);
        }
        put(figure(world.province, "2023") + part, Map.of("value", 7)).statusCode(201);
        assertMeasured(Map.of("region=" + world.province, 9, "tier=IKU", 9));
        assertMeasured(Map.of("region=" + world.city, 4, "disaggregation=area:urban", 1));
        put(figure(world.city, "2021"), Map.of("value", 5.5)).statusCode(200);
        delete(figure(world.city, "2020")).statusCode(204);
        delete(figure(world.province, "2023") + part).statusCode(204);
        assertMeasured(
                Map.of("region=" + world.province, 7, "region=" + world.city, 3, "disaggregation=area:urban", 0));
        for (var year = 2021; year < 2024; year++) {
            delete(figure(world.city, String.valueOf(year))).statusCode(204);
        }
        assertMeasured(Map.of("region=" + world.province, 4, "region=" + world.city, 0));
    }

    @Test
    void seriesFollowImportsAndWhatIsTakenBack() {
        world.measure("2020", 6);
        var file = "indicator,region,period,value\n";
        for (var year = 2019; year < 2024; year++) {
            file += "%s,%s,%d,5\n".formatted(world.indicator, world.city, year);
        }
        var done = Imports.by(Door.adminToken()).run(file, "type=measurements");
        assertThat(done.getString("state")).isEqualTo("done");
        assertMeasured(Map.of("region=" + world.city, 5, "region=" + world.province, 6));
        Imports.by(Door.adminToken()).undo(done.getString("id"));
        assertMeasured(Map.of("region=" + world.city, 0, "region=" + world.province, 1));
    }

    @Test
    void figuresOfSeriesAreNotCounted() {
        world.measure("2020", 6);
        world.measure("2021", 6);
        execute("delete from measured_series where indicator_id = (select id from indicator where code = '"
                + world.indicator + "')");
        assertThat(wrong()).hasSize(1);
        assertThat(List.of(figures("region=" + world.province), figures("year=2020,2021")))
                .containsExactly(0, 2);
        putRight();
        assertMeasured(Map.of("region=" + world.province, 2));
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
