package id.capaian.trend.maths;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases whose numbers come from exact arithmetic and other implementations: see "meta" in their file. */
class GoldenTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** These are compared by a line of their own. */
    private static final Set<String> NAMED_OTHERWISE = Set.of("reasons", "reason", "latest", "compared");

    private static final Map<String, String> LONG_NAMES = Map.ofEntries(
            Map.entry("S", "s"),
            Map.entry("varS", "variance"),
            Map.entry("slopeLo", "slopeLow"),
            Map.entry("slopeHi", "slopeHigh"),
            Map.entry("slopeSE", "standardError"),
            Map.entry("residualSE", "residualStandardError"),
            Map.entry("tStat", "t"),
            Map.entry("lo95", "low95"),
            Map.entry("hi95", "high95"),
            Map.entry("lo80", "low80"),
            Map.entry("hi80", "high80"));

    private static final List<String> NOT_IN_THE_REPORT = List.of("n", "ties", "fittedAtLast", "sePred", "reason");

    static Stream<Named<JsonNode>> statistics() {
        return cases("statistics");
    }

    static Stream<Named<JsonNode>> seasonal() {
        return cases("seasonal_mann_kendall");
    }

    static Stream<Named<JsonNode>> pace() {
        return cases("pace");
    }

    static Stream<Named<JsonNode>> range() {
        return cases("range_pace");
    }

    static Stream<Named<JsonNode>> achievement() {
        return cases("achievement");
    }

    static Stream<Named<JsonNode>> changeAndBest() {
        return cases("yoy_best");
    }

    static Stream<Named<JsonNode>> report() {
        return cases("report");
    }

    @Test
    void noCaseIsLeftOut() {
        assertThat(Stream.of(statistics(), seasonal(), pace(), range(), achievement(), changeAndBest(), report())
                        .map(Stream::count))
                .containsExactly(24L, 2L, 17L, 4L, 14L, 6L, 8L);
    }

    @ParameterizedTest
    @MethodSource
    void statistics(JsonNode one) {
        var input = one.get("input");
        var first = input.get("obs").get(0).get("period").asText();
        var trend = json(withObservations(sample(input), input).since(first).trend());
        var expected = one.get("expected");
        var direction = trend.get("direction");
        sameParts(renamed(expected.get("mannKendall")), direction, tolerance(one));
        sameParts(renamed(expected.get("theilSen"), "slope", "slopePerYear"), direction, tolerance(one));
        sameParts(renamed(expected.get("ols")), trend.get("regression"), tolerance(one));
        same("lag1Residual", expected.get("r1Residual"), direction.get("lag1Residual"), tolerance(one));
        assertThat(direction.get("significant"))
                .isEqualTo(expected.get("decision").get("significant"));
        assertThat(direction.get("assessment"))
                .isEqualTo(expected.get("decision").get("assessment"));
        assertThat(direction.get("direction").asText("INSUFFICIENT_DATA"))
                .isEqualTo(expected.get("decision").get("trend").asText());
        expected.get("projections").forEach(at -> sameProjection(at, one));
    }

    /** Below five observations the report projects nothing, but the line is there. */
    private static void sameProjection(JsonNode expected, JsonNode one) {
        var input = one.get("input");
        var first = input.get("obs").get(0).get("period").asText();
        var frequency = Frequency.valueOf(input.get("periodType").asText());
        var series = withObservations(sample(input), input)
                .since(first)
                .finalTarget(period(expected.get("t"), frequency), 0)
                .series();
        var time = expected.get("t").asDouble();
        var line = Objects.requireNonNull(Regression.line(series).value());
        same("sePred", expected.get("sePred"), new DoubleNode(line.predictionError(time)), tolerance(one));
        same("value", expected.get("value"), new DoubleNode(line.at(time)), tolerance(one));
        var found = json(Trend.of(series)).get("projection");
        if (series.observations().size() < 5) {
            assertThat(found.get("value").isNull()).isTrue();
        } else {
            sameParts(renamed(expected).without(List.of("t")), found, tolerance(one));
        }
    }

    @ParameterizedTest
    @MethodSource
    void seasonal(JsonNode one) {
        var seasons = one.get("input").get("seasonsPerYear").asInt();
        var frequency = seasons == 2 ? Frequency.SEMESTER : Frequency.QUARTER;
        var sample = Sample.higher();
        var period = new Period(2015, frequency, 1);
        for (var value : one.get("input").get("values")) {
            sample.at(period.toString(), value.asDouble());
            period = period.next();
        }
        var direction = json(sample.trend()).get("direction");
        assertThat(direction.get("seasonal").asBoolean()).isTrue();
        sameParts(renamed(one.get("expected")), direction, tolerance(one));
    }

    @ParameterizedTest
    @MethodSource
    void pace(JsonNode one) {
        var input = one.get("input");
        var baseline = input.get("baseline");
        var latest = input.get("latest");
        var sample = sample(input)
                .from(year(baseline.get("t")), baseline.get("y").asDouble())
                .at(year(latest.get("t")), latest.get("y").asDouble());
        if (input.hasNonNull("target")) {
            var target = input.get("target");
            sample.finalTarget(year(target.get("t")), target.get("y").asDouble());
        }
        if (input.hasNonNull("asOf")) {
            sample.asOf(year(input.get("asOf")));
        }
        samePace(one.get("expected"), sample.trend(), tolerance(one));
    }

    @ParameterizedTest
    @MethodSource
    void range(JsonNode one) {
        var input = one.get("input");
        var sample = Sample.range(input.get("lo").asDouble(), input.get("hi").asDouble())
                .at(year(input.get("t0")), input.get("y0").asDouble())
                .at(year(input.get("t1")), input.get("y1").asDouble())
                .finalTarget(year(input.get("tTarget")), 0);
        var found = json(sample.trend()).get("pace");
        one.get("expected").properties().forEach(part -> {
            var name = part.getKey().equals("ratio") ? "linearRatio" : part.getKey();
            same(name, part.getValue(), found.get(name), tolerance(one));
        });
    }

    @ParameterizedTest
    @MethodSource
    void achievement(JsonNode one) {
        var input = one.get("input");
        var sample = sample(input).at("2025", input.get("actual").asDouble());
        if (input.hasNonNull("target")) {
            sample.target("2025", input.get("target").asDouble());
        }
        var trend = sample.trend();
        sameParts(one.get("expected"), json(trend).get("achievement"), tolerance(one));
        assertThat(reason(trend, "/achievement/achievementPct"))
                .isEqualTo(one.get("expected").get("reason").asText());
    }

    @ParameterizedTest
    @MethodSource
    void changeAndBest(JsonNode one) {
        var trend = withObservations(sample(one.get("input")), one.get("input")).trend();
        sameChange(one.get("expected").get("yoy"), trend, tolerance(one));
        sameParts(one.get("expected").get("best"), json(trend).get("best"), tolerance(one));
    }

    @ParameterizedTest
    @MethodSource
    void report(JsonNode one) {
        var input = one.get("input");
        var frequency = Frequency.valueOf(input.get("periodType").asText());
        var target = input.get("target");
        var trend = withObservations(sample(input), input)
                .from(period(input.get("baselineT"), frequency), null)
                .finalTarget(period(target.get("t"), frequency), target.get("y").asDouble())
                .trend();
        var expected = one.get("expected");
        samePace(expected.get("pace"), trend, tolerance(one));
        sameChange(expected.get("yoy"), trend, tolerance(one));
        sameParts(expected.get("best"), json(trend).get("best"), tolerance(one));
        sameDirectionAndProjection(expected, json(trend), tolerance(one));
        var window = json(trend).get("window");
        assertThat(window.get("from")).isEqualTo(expected.get("window").get("start"));
        assertThat(window.get("to")).isEqualTo(expected.get("window").get("to"));
        assertThat(window.get("n")).isEqualTo(expected.get("window").get("n"));
    }

    private static void sameDirectionAndProjection(JsonNode expected, JsonNode trend, double tolerance) {
        var direction = trend.get("direction");
        var p = direction.get("pExact").isNull() ? direction.get("p") : direction.get("pExact");
        same("p", expected.get("p"), p, tolerance);
        var parts = ((ObjectNode) expected.deepCopy())
                .retain("significant", "slopePerYear", "slopeLo", "slopeHi", "tauB", "assessment");
        sameParts(renamed(parts), direction, tolerance);
        sameParts(renamed(expected.get("projection")), trend.get("projection"), tolerance);
    }

    /** The short names of the cases as the report calls them. */
    private static ObjectNode renamed(JsonNode expected, String... more) {
        var renamed = JSON.createObjectNode();
        expected.properties().forEach(part -> renamed.set(name(part.getKey(), more), part.getValue()));
        return renamed.without(NOT_IN_THE_REPORT);
    }

    private static String name(String key, String... more) {
        return more.length > 0 && key.equals(more[0]) ? more[1] : LONG_NAMES.getOrDefault(key, key);
    }

    private static Sample sample(JsonNode input) {
        var polarity = input.path("polarity").asText();
        return switch (polarity) {
            case "RANGE" ->
                Sample.range(
                        input.get("targetLow").asDouble(),
                        input.get("targetHigh").asDouble());
            case "", "null" -> Sample.of(null);
            default -> Sample.of(Polarity.valueOf(polarity));
        };
    }

    private static Sample withObservations(Sample sample, JsonNode input) {
        sample.in(input.path("unit").asText("units")).within(number(input, "min"), number(input, "max"));
        input.get("obs")
                .forEach(one ->
                        sample.at(one.get("period").asText(), one.get("y").asDouble()));
        return sample;
    }

    private static @Nullable Double number(JsonNode input, String name) {
        return input.hasNonNull(name) ? Double.valueOf(input.get(name).asDouble()) : null;
    }

    private static void samePace(JsonNode expected, Trend trend, double tolerance) {
        sameParts(expected, json(trend).get("pace"), tolerance);
        Set<String> given = new TreeSet<>();
        trend.reasons().forEach((pointer, reason) -> {
            if (pointer.startsWith("/pace/")) {
                given.add(reason.name());
            }
        });
        Set<String> wanted = new TreeSet<>();
        expected.get("reasons").forEach(reason -> wanted.add(reason.asText()));
        assertThat(given).isEqualTo(wanted);
    }

    private static void sameChange(JsonNode expected, Trend trend, double tolerance) {
        var found = json(trend).get("change").get("yoy");
        same("latest", expected.get("latest"), found.get("period"), tolerance);
        same("compared", expected.get("compared"), found.get("comparedTo"), tolerance);
        sameParts(expected, found, tolerance);
        assertThat(reason(trend, "/change/yoy/relativePct"))
                .isEqualTo(expected.get("reason").asText());
    }

    private static void sameParts(JsonNode expected, JsonNode found, double tolerance) {
        expected.properties().stream()
                .filter(part -> !NAMED_OTHERWISE.contains(part.getKey()))
                .forEach(part -> same(part.getKey(), part.getValue(), found.get(part.getKey()), tolerance));
    }

    private static void same(String name, JsonNode expected, @Nullable JsonNode found, double tolerance) {
        if (found == null || !expected.isNumber() || !found.isNumber()) {
            assertThat(found).as(name).isEqualTo(expected);
            return;
        }
        var scale = Math.max(1, Math.max(Math.abs(expected.asDouble()), Math.abs(found.asDouble())));
        assertThat(Math.abs(expected.asDouble() - found.asDouble()))
                .as("%s: %s is %s", name, expected, found)
                .isLessThanOrEqualTo(tolerance * scale);
    }

    private static String reason(Trend trend, String pointer) {
        return String.valueOf(trend.reasons().get(pointer));
    }

    private static double tolerance(JsonNode one) {
        return one.get("tolerance").asDouble();
    }

    private static JsonNode json(Trend trend) {
        return JSON.valueToTree(trend);
    }

    private static String year(JsonNode t) {
        return period(t, Frequency.YEAR);
    }

    private static String period(JsonNode t, Frequency frequency) {
        var year = (int) Math.floor(t.asDouble());
        var index = 1 + Math.round((t.asDouble() - year) * frequency.periodsPerYear());
        return new Period(year, frequency, (int) index).toString();
    }

    static Stream<Named<JsonNode>> cases(String group) {
        try (var file = GoldenTest.class.getResourceAsStream("/trend/golden-public.json")) {
            return JSON.readTree(file)
                    .get("cases")
                    .valueStream()
                    .filter(one -> one.get("group").asText().equals(group))
                    .map(one -> Named.of(
                            one.get("id").asText() + " " + one.get("title").asText(), one));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
