package id.capaian.trend;

import static id.capaian.trend.GoldenCases.same;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.capaian.indicator.AchievementFormula;
import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrendTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Named<JsonNode>> pace() {
        return GoldenCases.of("pace");
    }

    static Stream<Named<JsonNode>> range() {
        return GoldenCases.of("range_pace");
    }

    static Stream<Named<JsonNode>> attainment() {
        return GoldenCases.of("achievement");
    }

    static Stream<Named<JsonNode>> change() {
        return GoldenCases.of("yoy_best");
    }

    static Stream<Named<JsonNode>> report() {
        return GoldenCases.of("report");
    }

    @ParameterizedTest
    @MethodSource
    void pace(JsonNode one) {
        var input = one.get("input");
        var latest = goal(input.get("latest"));
        var series = series(GoldenCases.preference(input, "lo", "hi"), List.of(observation(latest)))
                .baseline(goal(input.get("baseline")))
                .targets(input.get("target").isNull() ? List.of() : List.of(goal(input.get("target"))))
                .asOf(input.get("asOf").isNull() ? null : year(input.get("asOf").asDouble()));
        samePace(one.get("expected"), Trend.of(series.build()));
    }

    @ParameterizedTest
    @MethodSource
    void range(JsonNode one) {
        var input = one.get("input");
        var series = series(
                        GoldenCases.preference(input, "lo", "hi"),
                        List.of(
                                new Observation(
                                        year(input.get("t0").asDouble()),
                                        input.get("y0").asDouble(),
                                        false),
                                new Observation(
                                        year(input.get("t1").asDouble()),
                                        input.get("y1").asDouble(),
                                        false)))
                .targets(List.of(new Goal(year(input.get("tTarget").asDouble()), 0)));
        var pace = Objects.requireNonNull(Trend.of(series.build()).pace());
        var expected = one.get("expected");
        same("status", expected.get("status"), pace.status());
        same("method", expected.get("method"), pace.method());
        same("ratio", expected.get("ratio"), pace.linearRatio());
        same("distanceBaseline", expected.get("distanceBaseline"), pace.distanceBaseline());
        same("distanceLatest", expected.get("distanceLatest"), pace.distanceLatest());
    }

    @ParameterizedTest
    @MethodSource
    void attainment(JsonNode one) {
        var input = one.get("input");
        var observation = new Observation(year(2025), input.get("actual").asDouble(), false);
        var series = series(GoldenCases.preference(input, "targetLow", "targetHigh"), List.of(observation))
                .targets(
                        input.get("target").isNull()
                                ? List.of()
                                : List.of(
                                        new Goal(year(2025), input.get("target").asDouble())));
        var trend = Trend.of(series.build());
        var found = Objects.requireNonNull(trend.achievement());
        var expected = one.get("expected");
        same("achievementPct", expected.get("achievementPct"), found.achievementPct());
        same("cappedPct", expected.get("cappedPct"), found.cappedPct());
        same("predicate", expected.get("predicate"), found.predicate());
        same("formula", expected.get("formula"), found.formula());
        same("reason", expected.get("reason"), trend.reasons().get("/achievement/achievementPct"));
    }

    @ParameterizedTest
    @MethodSource
    void change(JsonNode one) {
        var input = one.get("input");
        var preference = GoldenCases.preference(input, "targetLow", "targetHigh");
        var series = series(preference, GoldenCases.observations(input.get("obs")))
                .unit(input.get("unit").asText());
        var trend = Trend.of(series.build());
        sameYoy(one.get("expected").get("yoy"), trend);
        sameBest(one.get("expected").get("best"), trend);
    }

    @ParameterizedTest
    @MethodSource
    void report(JsonNode one) {
        var input = one.get("input");
        var frequency = Frequency.valueOf(input.get("periodType").asText());
        var observations = GoldenCases.observations(input.get("obs"));
        var target = input.get("target");
        var series = series(GoldenCases.preference(input, "lo", "hi"), observations)
                .unit(input.get("unit").asText())
                .targets(
                        target.isNull()
                                ? List.of()
                                : List.of(new Goal(
                                        GoldenCases.period(target.get("t").asDouble(), frequency),
                                        target.get("y").asDouble())));
        if (input.hasNonNull("baselineT")) {
            var start = GoldenCases.period(input.get("baselineT").asDouble(), frequency);
            series.baseline(observations.stream()
                    .filter(observation -> observation.period().equals(start))
                    .map(observation -> new Goal(start, observation.value()))
                    .findFirst()
                    .orElseThrow());
        }
        var trend = Trend.of(series.build());
        var expected = one.get("expected");
        var window = Objects.requireNonNull(trend.window());
        same("n", expected.get("window").get("n"), window.n());
        same("to", expected.get("window").get("to"), window.to());
        same("from", expected.get("window").get("start"), window.from());
        sameYoy(expected.get("yoy"), trend);
        sameBest(expected.get("best"), trend);
        if (expected.hasNonNull("pace")) {
            samePace(expected.get("pace"), trend);
        }
    }

    @Test
    void theOrderOfInputDoesNotMatter() {
        var observations = new ArrayList<>(List.of(at("2021", 5), at("2022", 5.5), at("2024", 6), at("2023", 7)));
        var sorted = Trend.of(series(higher(), observations).build());
        Collections.reverse(observations);
        assertThat(Trend.of(series(higher(), observations).build())).isEqualTo(sorted);
    }

    @Test
    void twoValuesForOnePeriodAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        series(higher(), List.of(at("2021", 5), at("2021", 6))).build());
        assertThatIllegalArgumentException().isThrownBy(() -> at("2021", Double.NaN));
    }

    @Test
    void onlyWhatWasMeasuredTheSameWayIsCompared() {
        var observations = List.of(
                at("2019", 72.44),
                new Observation(Period.parse("2020"), 74.41, true),
                at("2022", 75.25),
                at("2023", 75.77));
        var trend = Trend.of(series(higher(), observations).build());
        var window = Objects.requireNonNull(trend.window());
        assertThat(window.from()).hasToString("2020");
        assertThat(window.breakApplied()).hasToString("2020");
        assertThat(window.missingPeriods()).hasToString("[2021]");
        assertThat(Objects.requireNonNull(trend.pace()).observedPerYear())
                .isCloseTo(1.36 / 3, org.assertj.core.data.Offset.offset(1e-12));
    }

    @Test
    void theWindowHasTenYearsUnlessToldOtherwise() {
        var observations = new ArrayList<Observation>();
        for (var year = 2010; year <= 2025; year++) {
            observations.add(new Observation(year(year), year, false));
        }
        var usual = Objects.requireNonNull(
                Trend.of(series(higher(), observations).build()).window());
        assertThat(usual.from()).hasToString("2015");
        assertThat(usual.n()).isEqualTo(11);
        var asked = series(higher(), observations).since(Period.parse("2012")).build();
        assertThat(Objects.requireNonNull(Trend.of(asked).window()).n()).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-S2, SEMESTER", "2024, 2024-Q4, QUARTER", "2024, 2024-12, MONTH", "2024, 2024, YEAR"})
    void aYearlyTargetIsDueAtTheLastPeriod(int year, String due, Frequency frequency) {
        assertThat(Period.lastOf(year, frequency)).hasToString(due);
    }

    @ParameterizedTest
    @CsvSource({"90.99, true", "91, false", "75.5, true", "65.01, true", "50.5, true", "50, false", "76, false"})
    void valuesBetweenThePrintedClassesAreMarked(double actual, boolean inGap) {
        var series = series(higher(), List.of(at("2025", actual)))
                .targets(List.of(new Goal(Period.parse("2025"), 100)))
                .build();
        assertThat(Objects.requireNonNull(Trend.of(series).achievement()).inPrintedGap())
                .isEqualTo(inGap);
    }

    @ParameterizedTest
    @EnumSource(AchievementFormula.class)
    void reachingTheTargetExactlyIsAlwaysAHundred(AchievementFormula formula) {
        var series = series(higher(), List.of(at("2025", 0)))
                .targets(List.of(new Goal(Period.parse("2025"), 0)))
                .formula(formula)
                .build();
        var attainment = Objects.requireNonNull(Trend.of(series).achievement());
        assertThat(attainment.achievementPct()).isEqualTo(100.0);
        assertThat(attainment.formula()).isEqualTo("EQUAL");
    }

    static Stream<Series> oddities() {
        var goal = List.of(new Goal(Period.parse("2029"), 0));
        return Stream.of(
                series(higher(), List.of()).build(),
                series(higher(), List.of(at("2025", 0))).build(),
                series(higher(), List.of(at("2024", 0), at("2025", 0))).build(),
                series(higher(), List.of(at("2024", -1), at("2025", 1)))
                        .targets(goal)
                        .build(),
                series(Preference.of(null), List.of(at("2024", 1), at("2025", 2)))
                        .targets(goal)
                        .build(),
                series(Preference.of(Polarity.LOWER_BETTER), List.of(at("2029", 5), at("2030", 0)))
                        .targets(goal)
                        .build(),
                series(new Preference(Polarity.RANGE, -1, 0), List.of(at("2024", -5), at("2025", -3)))
                        .build(),
                series(new Preference(Polarity.RANGE, 2, 4), List.of(at("2024", 9), at("2025", 1)))
                        .targets(goal)
                        .build(),
                series(higher(), List.of(at("2024", 1e-300), at("2025", 1e17)))
                        .targets(goal)
                        .build());
    }

    /** Every null of the report is explained, and no number is anything but a number. */
    @ParameterizedTest
    @MethodSource("oddities")
    void everyNullHasItsReason(Series series) {
        var trend = Trend.of(series);
        var json = JSON.valueToTree(trend);
        walk(json, "", trend.reasons());
    }

    private static void walk(JsonNode node, String pointer, Map<String, Reason> reasons) {
        if (node.isNull()) {
            assertThat(reasons).containsKey(pointer);
        }
        if (node.isNumber()) {
            assertThat(node.asDouble()).as(pointer).isFinite();
            assertThat(node.asText()).as(pointer).isNotEqualTo("-0.0");
        }
        node.properties().forEach(part -> walk(part.getValue(), pointer + "/" + part.getKey(), reasons));
    }

    private static void samePace(JsonNode expected, Trend trend) {
        var found = JSON.valueToTree(trend).get("pace");
        expected.properties().forEach(part -> {
            if (!part.getKey().equals("reasons")) {
                var value = found.get(part.getKey());
                same(part.getKey(), part.getValue(), value == null || value.isNull() ? null : plain(value));
            }
        });
        var reasons = StreamSupport.stream(expected.get("reasons").spliterator(), false)
                .map(reason -> Reason.valueOf(reason.asText()))
                .toList();
        assertThat(paceReasons(trend)).containsExactlyInAnyOrderElementsOf(reasons);
    }

    private static List<Reason> paceReasons(Trend trend) {
        return trend.reasons().entrySet().stream()
                .filter(reason -> reason.getKey().startsWith("/pace/"))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    private static Object plain(JsonNode value) {
        return value.isNumber() ? (Object) value.asDouble() : value.asText();
    }

    private static void sameYoy(JsonNode expected, Trend trend) {
        var yoy = Objects.requireNonNull(trend.change()).yoy();
        same("latest", expected.get("latest"), yoy.period());
        same("compared", expected.get("compared"), yoy.comparedTo());
        same("absolute", expected.get("absolute"), yoy.absolute());
        same("relativePct", expected.get("relativePct"), yoy.relativePct());
        same("unit", expected.get("unit"), yoy.unit());
        same("reason", expected.get("reason"), trend.reasons().get("/change/yoy/relativePct"));
    }

    private static void sameBest(JsonNode expected, Trend trend) {
        var best = trend.best();
        if (best == null) {
            same("reason", expected.get("reason"), trend.reasons().get("/best"));
            return;
        }
        same("period", expected.get("period"), best.period());
        same("value", expected.get("value"), best.value());
        same("isLatest", expected.get("isLatest"), best.isLatest());
        same("newRecord", expected.get("newRecord"), best.newRecord());
        same("timesReached", expected.get("timesReached"), best.timesReached());
    }

    private static Preference higher() {
        return Preference.of(Polarity.HIGHER_BETTER);
    }

    private static Observation at(String period, double value) {
        return new Observation(Period.parse(period), value, false);
    }

    private static Period year(double t) {
        return GoldenCases.period(t, Frequency.YEAR);
    }

    private static Goal goal(JsonNode point) {
        return new Goal(year(point.get("t").asDouble()), point.get("y").asDouble());
    }

    private static Observation observation(Goal goal) {
        return new Observation(goal.period(), goal.value(), false);
    }

    private static SeriesOf series(Preference preference, List<Observation> observations) {
        return new SeriesOf(preference, observations);
    }

    /** A series with what a test says and nothing else. */
    private static final class SeriesOf {
        private final Preference preference;
        private final List<Observation> observations;
        private String unit = "unit";
        private @Nullable AchievementFormula formula;
        private @Nullable Goal baseline;
        private List<Goal> targets = List.of();
        private @Nullable Period asOf;
        private @Nullable Period since;

        SeriesOf(Preference preference, List<Observation> observations) {
            this.preference = preference;
            this.observations = observations;
        }

        SeriesOf unit(String unit) {
            this.unit = unit;
            return this;
        }

        SeriesOf formula(AchievementFormula formula) {
            this.formula = formula;
            return this;
        }

        SeriesOf baseline(Goal baseline) {
            this.baseline = baseline;
            return this;
        }

        SeriesOf targets(List<Goal> targets) {
            this.targets = targets;
            return this;
        }

        SeriesOf asOf(@Nullable Period asOf) {
            this.asOf = asOf;
            return this;
        }

        SeriesOf since(Period since) {
            this.since = since;
            return this;
        }

        Series build() {
            return new Series(unit, preference, formula, baseline, targets, asOf, since, observations);
        }
    }
}
