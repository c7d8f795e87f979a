package id.capaian.trend.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Comparisons whose numbers come from exact arithmetic: see "meta" in their file. */
class ComparisonGoldenTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Period PERIOD = Period.parse("2020");
    private static final Contender WHOLE = new Contender("36", "Banten", List.of());

    static Stream<Named<JsonNode>> compare() {
        return GoldenTest.cases("compare");
    }

    @Test
    void noCaseIsLeftOut() {
        assertThat(compare()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource
    void compare(JsonNode one) {
        var preference =
                Preference.of(Polarity.valueOf(one.at("/input/polarity").asText()));
        var peers = Peers.of(preference, contenders(one.at("/input/values")), WHOLE, PERIOD);
        var expected = one.get("expected");
        var spread = JSON.<JsonNode>valueToTree(peers.spread());
        for (var name : List.of("n", "median", "mean", "min", "max", "range", "ratioMaxMin", "cvPct")) {
            var wanted = expected.get(name).asDouble();
            assertThat(spread.get(name).asDouble())
                    .as(name)
                    .isCloseTo(wanted, within(one.get("tolerance").asDouble() * Math.max(1, wanted)));
        }
        assertThat(peers.n()).isEqualTo(expected.get("n").asInt());
        assertThat(peers.excluded().stream().map(Peers.Absent::code).toList())
                .isEqualTo(JSON.convertValue(expected.get("excluded"), List.class));
        assertThat(places(preference, peers, one.at("/input/values")))
                .isEqualTo(JSON.convertValue(expected.get("ranks"), Map.class));
    }

    /** The cases also place two, among whom the answer gives no ranks. */
    private static Map<String, Integer> places(Preference preference, Peers peers, JsonNode values) {
        var field = Field.of(preference, contenders(values), PERIOD);
        var places = new HashMap<String, Integer>();
        field.entrants().forEach(one -> places.put(one.who().code(), field.place(one, 1)));
        peers.standings().forEach(one -> {
            if (peers.n() > 2) {
                assertThat(one.rank()).isEqualTo(Objects.requireNonNull(places.get(one.code())));
            }
        });
        return places;
    }

    private static List<Contender> contenders(JsonNode values) {
        var all = new ArrayList<Contender>();
        values.forEach(value -> {
            var name = value.get("region").asText();
            all.add(new Contender(
                    name,
                    name,
                    value.hasNonNull("y")
                            ? List.of(new Observation(PERIOD, value.get("y").asDouble(), false))
                            : List.of()));
        });
        return all;
    }
}
