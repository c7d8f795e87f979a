package id.capaian.indicator;

import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A target that is made easier once its period has begun says so. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LateLoweringTest {
    private static final String BEGUN = "2024";
    private static final String AHEAD = "2199";

    @ParameterizedTest
    @CsvSource({
        "HIGHER_BETTER, 2024, 90, true",
        "HIGHER_BETTER, 2024, 96, false",
        "LOWER_BETTER, 2024, 96, true",
        "LOWER_BETTER, 2024, 90, false",
        "HIGHER_BETTER, 2199, 90, false",
        ", 2024, 90, false"
    })
    void itIsMarkedWhenItIsEasierThanItWas(String polarity, String period, int value, boolean marked) {
        var world = new World();
        var indicator = world.indicator(world.indicator + "-p");
        indicator.put("polarity", polarity);
        post("indicators", indicator).statusCode(201);
        var target = "indicators/" + world.indicator + "-p/targets/" + world.province + "/" + period + "/PK";
        put(target, Map.of("value", 95)).statusCode(201).body("lateLowering", nullValue());
        put(target, Map.of("value", value)).statusCode(200);
        var read = get(target).body("value", equalTo(value));
        if (marked) {
            read.body("lateLowering.from", equalTo(95)).body("lateLowering.at", matchesPattern("20.*Z"));
        } else {
            read.body("lateLowering", nullValue());
        }
    }

    @Test
    void theMarkTellsTheHardestAndGoesWhenItIsAsHardAgain() {
        var world = new World();
        for (var value : List.of(95, 90, 85)) {
            write(world, BEGUN, value);
        }
        target(world, BEGUN).body("lateLowering.from", equalTo(95));
        get("indicators/" + world.indicator + "/trend?region=" + world.province)
                .body("points[0].lateLowering.from", equalTo(95));
        write(world, BEGUN, 92);
        target(world, BEGUN).body("lateLowering.from", equalTo(95));
        write(world, BEGUN, 95);
        target(world, BEGUN).body("lateLowering", nullValue());
        get(path(world, BEGUN) + "/revisions").body("items[1].resource.lateLowering.from", equalTo(95));
    }

    @Test
    void deletingAndWritingItAnewDoesNotHideIt() {
        var world = new World();
        write(world, BEGUN, 95);
        delete(path(world, BEGUN)).statusCode(204);
        write(world, BEGUN, 90);
        target(world, BEGUN).body("lateLowering.from", equalTo(95));
        delete(path(world, BEGUN)).statusCode(204);
        write(world, BEGUN, 91);
        target(world, BEGUN).body("lateLowering.from", equalTo(95));
    }

    @Test
    void beforeItsPeriodItMayBeSetAnew() {
        var world = new World();
        write(world, AHEAD, 95);
        write(world, AHEAD, 90);
        target(world, AHEAD).body("lateLowering", nullValue());
    }

    private static void write(World world, String period, int value) {
        put(path(world, period), Map.of("value", value));
    }

    private static ValidatableResponse target(World world, String period) {
        return get(path(world, period)).statusCode(200);
    }

    private static String path(World world, String period) {
        return "indicators/" + world.indicator + "/targets/" + world.province + "/" + period + "/PK";
    }
}
