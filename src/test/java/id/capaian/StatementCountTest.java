package id.capaian;

import static id.capaian.Door.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.journal.Cited;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A list asks the database as often for one row as for many, and Hibernate knows each query again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatementCountTest {
    private static final int ROWS = 30;

    @Inject
    SessionFactory sessions;

    @Test
    void achievements() {
        var world = new World();
        for (var i = 0; i < ROWS; i++) {
            var achievement = world.achievement();
            achievement.put("program", world.program);
            achievement.put("tags", List.of("a", "b"));
            achievement.put("sdgs", List.of(1, 9));
            achievement.put("regions", List.of(world.city, world.province));
            achievement.put("indicators", List.of(Map.of("indicator", world.indicator)));
            achievement.put("quantities", List.of(Map.of("label", "p", "value", 1, "unit", "km", "stage", "REALISED")));
            achievement.put("evidence", List.of(World.photo(), World.video()));
            world.published(achievement);
        }
        // Count and page.
        assertSame("achievements?opd=" + world.opd, 2);
        // With a token, which is looked up: count, page, one for each of regions, quantities, contributions, their
        // indicators, tags, goals and evidence, and the corrections.
        var asked = "achievements?opd=" + world.opd + "&size=";
        assertThat(statements(Door.admin(), asked + "1", 1)).isEqualTo(11);
        assertThat(statements(Door.admin(), asked + (ROWS - 1), ROWS - 1)).isEqualTo(11);
        // A list that is one page is not counted.
        assertThat(statements("achievements?opd=" + world.opd + "&size=" + ROWS, ROWS))
                .isEqualTo(1);
        // Count, page, tags and evidence.
        assertSame("achievements?format=jsonfeed&opd=" + world.opd, 4);
        // Five more for agencies, programs, indicators with months and dimensions, regions, and two for budgets.
        assertSame("achievements?include=opd,program,indicator,region&opd=" + world.opd, 9);
        assertSame("evidence?kind=PHOTO&opd=" + world.opd, 2);
        // And the roots of what begins so, how common they are, and which are the best.
        assertSame("achievements?q=sukanagara&opd=" + world.opd, 5);
        // The roots, how common they are, and of each type that has them the best and all hits.
        assertSame("search?q=sukanagara&opd=" + world.opd, 4);
        // The present version, when the one asked for began, and the snapshots.
        assertSame("achievements?opd=" + world.opd + "&dataVersion=" + Cited.now(), 3);
        // The indicator, count and page.
        assertSame("indicators/" + world.indicator + "/evidence?from=2026", 3);
    }

    @Test
    void programs() {
        var world = new World();
        for (var i = 0; i < ROWS; i++) {
            Door.post(
                            "programs",
                            Map.of(
                                    "code",
                                    world.opd + "-" + i,
                                    "opd",
                                    world.opd,
                                    "name",
                                    "P",
                                    "budgets",
                                    List.of(Map.of("year", 2025))))
                    .statusCode(201);
        }
        assertSame("programs?opd=" + world.opd, 3);
    }

    @Test
    void indicators() {
        var world = new World();
        for (var i = 0; i < ROWS; i++) {
            Door.post("indicators", world.indicator(world.opd + "-" + i)).statusCode(201);
        }
        assertSame("indicators?opd=" + world.opd, 4);
        // Count, page, dimensions, and where they are measured.
        assertSame("catalog/ms-ind?opd=" + world.opd, 4);
        // Page, count unless that is all, and from when to when there are figures.
        assertThat(statements("catalog", 0)).isLessThanOrEqualTo(3);
        assertThat(statements("catalog/schema.org", 0)).isLessThanOrEqualTo(3);
    }

    /** What columns mean is told without their rows, and rows are read only while they are written. */
    @Test
    void columnsOfAFile() {
        assertThat(statements("opds?format=csvw", 0)).isZero();
    }

    @Test
    void opdsAndRegions() {
        var world = new World();
        for (var i = 10; i < 10 + ROWS; i++) {
            var region = world.province + "." + i;
            Door.post("regions", Map.of("code", region, "name", "R", "level", "CITY", "parent", world.province))
                    .statusCode(201);
            Door.post(
                            "opds",
                            Map.of(
                                    "code",
                                    world.opd + "-" + i,
                                    "name",
                                    "O",
                                    "type",
                                    "DINAS",
                                    "region",
                                    region,
                                    "successor",
                                    world.opd))
                    .statusCode(201);
        }
        assertSame("opds?region=" + world.province, 2);
        assertSame("regions?region=" + world.province, 2);
    }

    @Test
    void measurementsAndTargets() {
        var world = new World();
        for (var year = 1990; year < 1990 + ROWS; year++) {
            world.measure(String.valueOf(year), 1).statusCode(201);
            put("indicators/" + world.indicator + "/targets/" + world.province + "/" + year + "/PK", Map.of("value", 2))
                    .statusCode(201);
        }
        assertSame("indicators/" + world.indicator + "/measurements?from=1990", 3);
        // The present version, when the one asked for began, the indicator, and the snapshots.
        assertSame("indicators/" + world.indicator + "/measurements?from=1990&dataVersion=" + Cited.now(), 4);
        assertSame("indicators/" + world.indicator + "/targets?from=1990", 3);
        // The indicator, the region, figures, targets, and what was achieved.
        assertThat(statements("indicators/" + world.indicator + "/trend?region=" + world.province, 1))
                .isEqualTo(5);
        assertSame("measurements?opd=" + world.opd, 2);
        assertSame("targets?opd=" + world.opd, 2);
        // The indicator, the region, and all figures.
        assertThat(statements("indicators/" + world.indicator + "/comparison?parent=" + world.province, 1))
                .isEqualTo(3);
    }

    @Test
    void reports() {
        var world = new World();
        var reports = Map.of("overview", 2L, "publishing", 1L, "evidence", 2L, "responses", 1L);
        reports.forEach((report, expected) ->
                assertThat(statements("reports/" + report, 0)).isEqualTo(expected));
        for (var i = 0; i < ROWS; i++) {
            var opd = Map.of(
                    "code",
                    world.opd + "-" + i,
                    "name",
                    "O",
                    "type",
                    "DINAS",
                    "region",
                    world.city,
                    "successor",
                    world.opd);
            Door.post("opds", opd).statusCode(201);
            var achievement = world.achievement();
            achievement.put("opd", world.opd + "-" + i);
            achievement.put("achievedOn", String.valueOf(1990 + i));
            achievement.put("response", Map.of("channel", "SP4N-LAPOR", "reportedAt", "2026-01-12T02:15:00Z"));
            world.published(achievement);
        }
        reports.forEach((report, expected) ->
                assertThat(statements("reports/" + report, 0)).isEqualTo(expected));
    }

    @Test
    void scorecardsAndSummaries() {
        var world = new World();
        var pages = List.of(
                "opds/" + world.opd + "/scorecard",
                "programs/" + world.program + "/summary",
                "regions/" + world.province + "/summary");
        fill(world, 1);
        var few = pages.stream().map(page -> statements(page, 1)).toList();
        fill(world, ROWS);
        assertThat(pages.stream().map(page -> statements(page, ROWS)).toList()).isEqualTo(few);
        assertThat(few.get(0)).isLessThanOrEqualTo(5);
    }

    @Test
    void whatAnAchievementMoves() {
        var world = new World();
        var most = 20;
        var named = new ArrayList<Map<String, String>>();
        for (var i = 0; i < most; i++) {
            var code = world.indicator + "-" + i;
            Door.post("indicators", world.indicator(code)).statusCode(201);
            put("indicators/" + code + "/measurements/" + world.city + "/2025", Map.of("value", i))
                    .statusCode(201);
            named.add(Map.of("indicator", code));
        }
        var one = trends(world, named.subList(0, 1));
        assertThat(trends(world, named)).isEqualTo(one);
    }

    private long trends(World world, List<?> indicators) {
        var achievement = world.achievement();
        achievement.put("indicators", indicators);
        return statements("achievements/" + world.published(achievement) + "/trends", indicators.size());
    }

    /** So many of everything that a page about an agency, a program or a region shows. */
    private static void fill(World world, int rows) {
        for (var i = 0; i < rows; i++) {
            var achievement = world.achievement();
            achievement.put("program", world.program);
            achievement.put(
                    "quantities", List.of(Map.of("label", "p" + i, "value", 1, "unit", "km", "stage", "REALISED")));
            world.published(achievement);
            var code = world.opd + "-" + rows + "-" + i;
            Door.post("programs", Map.of("code", code, "opd", world.opd, "name", "P"))
                    .statusCode(201);
            var indicator = world.indicator(code);
            indicator.put("program", world.program);
            Door.post("indicators", indicator).statusCode(201);
            for (var year : List.of("2024", "2025")) {
                var figure = "/" + world.province + "/" + year;
                put("indicators/" + code + "/measurements" + figure, Map.of("value", i))
                        .statusCode(201);
                put("indicators/" + code + "/targets" + figure + "/PK", Map.of("value", 9))
                        .statusCode(201);
            }
        }
    }

    @Test
    void trends() {
        var world = new World();
        for (var i = 0; i < ROWS; i++) {
            Door.post("indicators", world.indicator(world.opd + "-" + i)).statusCode(201);
            put("indicators/" + world.opd + "-" + i + "/measurements/" + world.city + "/2025", Map.of("value", i));
        }
        assertSame("trends?opd=" + world.opd, 1);
        assertSame("trends?status=NOT_AVAILABLE&opd=" + world.opd, 1);
        // The present version, when the one asked for began, indicators, regions, targets and measurements.
        assertSame("trends?opd=" + world.opd + "&dataVersion=" + Cited.now(), 6);
    }

    @Test
    void regionsOfAChart() {
        var world = new World();
        for (var region : List.of(world.province, world.city)) {
            for (var year = 1990; year < 1990 + ROWS; year++) {
                put("indicators/" + world.indicator + "/measurements/" + region + "/" + year, Map.of("value", 1))
                        .statusCode(201);
            }
        }
        // The indicator, the regions, their figures and their targets.
        var chart = "indicators/" + world.indicator + "/trend.svg?region=" + world.province;
        assertThat(statements(chart, 1)).isEqualTo(4);
        assertThat(statements(chart + "&region=" + world.city, 2)).isEqualTo(4);
    }

    private void assertSame(String list, long expected) {
        assertThat(statements(list + "&size=1", 1)).isEqualTo(expected);
        assertThat(statements(list + "&size=" + (ROWS - 1), ROWS - 1)).isEqualTo(expected);
        assertIsReadWithoutAdo(list + "&size=" + (ROWS - 1));
    }

    /** Hibernate finds again what it has read as HQL, and also what it made of it: each query twice. It looks for no changes. */
    private void assertIsReadWithoutAdo(String path) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        Door.anyone().get("/v1/" + path).then().statusCode(200);
        assertThat(statistics.getFlushCount()).isZero();
        assertThat(Stream.of(statistics.getQueries()))
                // Which is SQL.
                .filteredOn(query -> !query.contains("from journal_head"))
                .isNotEmpty()
                .map(statistics::getQueryStatistics)
                .allSatisfy(query -> assertThat(query.getPlanCacheHitCount()).isEven());
    }

    private long statements(String path, int rows) {
        return statements(Door.anyone(), path, rows);
    }

    private long statements(RequestSpecification as, String path, int rows) {
        var statistics = sessions.getStatistics();
        var before = statistics.getPrepareStatementCount();
        var answer = as.get("/v1/" + path).then().statusCode(200);
        if (path.contains("size=")) {
            answer.body("items.size()", equalTo(rows));
        }
        return statistics.getPrepareStatementCount() - before;
    }
}
