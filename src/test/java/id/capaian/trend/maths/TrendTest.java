package id.capaian.trend.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrendTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Null here says that there was no break, or no range: nothing is missing. */
    private static final Set<String> RIGHTLY_NULL =
            Set.of("/window/breakApplied", "/pace/distanceBaseline", "/pace/distanceLatest");

    private static final double[] EXTREMES = {0, -0.0, 1, -1, 0.1, 1e-320, 1e-9, 1e15, 1.7e308, -1.7e308};

    static Stream<Named<Supplier<Sample>>> polarities() {
        return Stream.of(
                Named.of("higher", Sample::higher),
                Named.of("lower", Sample::lower),
                Named.of("neither", () -> Sample.of(null)),
                Named.of("range", () -> Sample.range(2, 4)),
                Named.of("range far away", () -> Sample.range(-1e308, -1e308)));
    }

    @ParameterizedTest
    @MethodSource("polarities")
    void everyNumberIsOneAndEveryNullHasItsReason(Supplier<Sample> polarity) {
        for (var first : EXTREMES) {
            for (var second : EXTREMES) {
                examine(polarity.get().at("2024", first).target("2024", second));
                examine(polarity.get().at("2024", first).at("2025", second));
                examine(polarity.get().at("2024", first).at("2025", second).target("2025", first));
                examine(polarity.get().at("2020", second).at("2023", first).target("2030", second / 3));
                examine(polarity.get().from("2031", null).at("2024", first).target("2030", second));
            }
        }
    }

    private static void examine(Sample sample) {
        var trend = sample.trend();
        examine(JSON.valueToTree(trend), "", trend.reasons());
    }

    static void examine(JsonNode node, String pointer, Map<String, Reason> reasons) {
        if (node.isNull() && !RIGHTLY_NULL.contains(pointer)) {
            assertThat(reasons).containsKey(pointer);
        }
        if (node.isNumber()) {
            assertThat(node.asText()).as(pointer).isNotIn("NaN", "Infinity", "-Infinity", "-0.0");
        }
        node.properties().forEach(part -> examine(part.getValue(), pointer + "/" + part.getKey(), reasons));
    }

    @Test
    void withoutDataNothingIsSaid() {
        var trend = Sample.higher().from("2020", 4.0).target("2030", 9).trend();
        assertThat(trend.reasons())
                .containsOnlyKeys(
                        "/window",
                        "/direction",
                        "/regression",
                        "/change",
                        "/best",
                        "/pace",
                        "/projection",
                        "/achievement",
                        "/challenge")
                .containsValue(Reason.NO_DATA)
                .doesNotContainValue(Reason.NO_TARGET);
    }

    /** What is good of a value where higher is better is good of its opposite where lower is. */
    @ParameterizedTest
    @CsvSource({
        "10, 12, 11, 20",
        "10, 8, 11, 20",
        "10, 12, 12, 11",
        "10, 9, 9.5, 9.6",
        "-5, 0, -2, 5",
        "0, 3, 4, 30",
        "10, 10, 10, 10"
    })
    void aMirroredSeriesIsJudgedAlike(double first, double second, double third, double target) {
        var up = sample(Sample.higher(), 1, first, second, third, target);
        var down = sample(Sample.lower(), -1, first, second, third, target);
        assertThat(down.pace().statusLinear()).isEqualTo(up.pace().statusLinear());
        assertThat(down.pace().linearRatio()).isEqualTo(up.pace().linearRatio());
        assertThat(down.pace().journeyPct()).isEqualTo(up.pace().journeyPct());
        assertThat(down.pace().gapToPath()).isEqualTo(up.pace().gapToPath());
        assertThat(down.best().period()).isEqualTo(up.best().period());
        assertThat(down.best().timesReached()).isEqualTo(up.best().timesReached());
        assertThat(down.change().yoy().goodNews()).isEqualTo(up.change().yoy().goodNews());
    }

    private static Sample sample(Sample sample, int sign, double first, double second, double third, double target) {
        return sample.at("2020", sign * first)
                .at("2021", sign * second)
                .at("2022", sign * third)
                .target("2030", sign * target);
    }

    /** Two rates that both worsen must not read as progress. */
    @Test
    void thePolarityDecidesWhichWayIsForward() {
        var rising = Sample.lower().at("2020", 10).at("2022", 12).target("2030", 5);
        assertThat(rising.pace().status()).isEqualTo(Status.MOVING_AWAY);
        var falling = Sample.higher().at("2020", 10).at("2022", 9).target("2030", 8);
        assertThat(falling.pace().statusCagr()).isEqualTo(Status.MOVING_AWAY);
        assertThat(falling.pace().status()).isEqualTo(Status.TARGET_ACHIEVED);
    }

    @Test
    void theReasonsCannotBeChanged() {
        var reasons = Sample.higher().at("2024", 1).trend().reasons();
        assertThatThrownBy(reasons::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
