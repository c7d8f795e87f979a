package id.capaian;

import static id.capaian.Door.get;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page costs the same number of SQL statements whatever it holds. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatementCountTest {
    private static final int MANY = 50;

    @Inject
    SessionFactory sessions;

    private World world;

    @BeforeEach
    void prepare() {
        world = new World();
    }

    @Test
    void regionsTakeTwoStatements() {
        many(n -> post(
                        "regions",
                        Map.of("code", world.city + "." + n, "name", "K", "level", "DISTRICT", "parent", world.city))
                .statusCode(201));
        costs("regions?region=" + world.city, 2);
    }

    @Test
    void agenciesTakeTwoStatements() {
        many(n -> post(
                        "opds",
                        Map.of(
                                "code",
                                world.opd + "-" + n,
                                "name",
                                "D",
                                "type",
                                "BIRO",
                                "region",
                                world.city,
                                "successor",
                                world.opd))
                .statusCode(201));
        costs("opds?region=" + world.city, 2);
    }

    @Test
    void programsTakeThreeStatements() {
        var budgets = List.of(Map.of("year", 2025, "allocated", 1), Map.of("year", 2026, "allocated", 2));
        many(n -> post(
                        "programs",
                        Map.of("code", world.program + "-" + n, "opd", world.opd, "name", "P", "budgets", budgets))
                .statusCode(201));
        costs("programs?opd=" + world.opd, 3);
    }

    @Test
    void indicatorsTakeFourStatements() {
        many(n -> {
            var indicator = world.indicator(world.indicator + "-" + n);
            indicator.putAll(Map.of("program", world.program, "disaggregations", List.of("sex", "area")));
            indicator.put("referenceMonths", List.of(3));
            post("indicators", indicator).statusCode(201);
        });
        costs("indicators?opd=" + world.opd, 4);
    }

    @Test
    void measurementsTakeThreeStatements() {
        many(n -> world.measure(String.valueOf(1950 + n), n).statusCode(201));
        costs("indicators/" + world.indicator + "/measurements", 3);
    }

    @Test
    void targetsTakeThreeStatements() {
        var targets = "indicators/" + world.indicator + "/targets";
        many(n -> put(targets + "/" + world.province + "/" + (1950 + n) + "/RPJMD", Map.of("value", n))
                .statusCode(201));
        costs(targets, 3);
    }

    @Test
    void achievementsTakeOneStatementForEachOfTheirCollections() {
        many(n -> {
            var achievement = world.achievement();
            achievement.putAll(
                    Map.of("program", world.program, "tags", List.of("jalan", "desa"), "sdgs", List.of(9, 11)));
            achievement.put("quantities", List.of(Map.of("label", "L", "value", n, "unit", "km", "stage", "REALISED")));
            achievement.put("indicators", List.of(Map.of("indicator", world.indicator)));
            achievement.put("regions", List.of(world.city, world.province));
            achievement.put("evidence", List.of(World.photo(), World.video()));
            world.published(achievement);
        });
        costs("achievements?opd=" + world.opd, 9);
    }

    private static void many(IntConsumer write) {
        IntStream.range(0, MANY).forEach(write);
    }

    private void costs(String list, long statements) {
        assertThat(List.of(count(list, 1), count(list, MANY))).as(list).containsOnly(statements);
    }

    private long count(String list, int size) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        get(list + (list.contains("?") ? "&" : "?") + "size=" + size)
                .statusCode(200)
                .body("items", hasSize(size));
        return statistics.getPrepareStatementCount();
    }
}
