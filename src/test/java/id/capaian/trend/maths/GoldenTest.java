package id.capaian.trend.maths;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        assertThat(Stream.of(pace(), range(), achievement(), changeAndBest(), report())
                        .map(Stream::count))
                .containsExactly(17L, 4L, 14L, 6L, 8L);
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
        var window = json(trend).get("window");
        assertThat(window.get("from")).isEqualTo(expected.get("window").get("start"));
        assertThat(window.get("to")).isEqualTo(expected.get("window").get("to"));
        assertThat(window.get("n")).isEqualTo(expected.get("window").get("n"));
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
        sample.in(input.get("unit").asText());
        input.get("obs")
                .forEach(one ->
                        sample.at(one.get("period").asText(), one.get("y").asDouble()));
        return sample;
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

    private static Stream<Named<JsonNode>> cases(String group) {
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
