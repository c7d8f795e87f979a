package id.capaian.trend.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    @ParameterizedTest
    @CsvSource({
        "0.95, ON_TRACK", "0.9499999995, ON_TRACK", "0.949999999, NEEDS_ACCELERATION", "0.6, NEEDS_ACCELERATION",
        "0.5999999994, OFF_TRACK", "0, OFF_TRACK", "-0.0000000004, OFF_TRACK", "-0.000000001, MOVING_AWAY"
    })
    void aRatioIsRoundedBeforeItIsJudged(double ratio, Status status) {
        assertThat(Status.ofRatio(ratio)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, SIGNIFICANT_PROGRESS", "0.0099999995, SIGNIFICANT_PROGRESS", "0.009999999, MODERATE_PROGRESS",
        "0.0000000004, NO_CHANGE", "0, NO_CHANGE", "-0.009999999, MODERATE_MOVEMENT_AWAY",
        "-0.01, SIGNIFICANT_MOVEMENT_AWAY"
    })
    void withoutATargetGrowthIsJudged(double growth, Status status) {
        assertThat(Status.ofGrowth(growth)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 101, SIGNIFICANT_PROGRESS",
        "100, 100, NO_CHANGE",
        "100, 99, SIGNIFICANT_MOVEMENT_AWAY",
        "1000, 1001, MODERATE_PROGRESS",
        "0, 5, NOT_AVAILABLE"
    })
    void withoutATargetTheBaselineIsTheMeasure(double before, double now, Status status) {
        var sample = Sample.higher().at("2024", before).at("2025", now);
        assertThat(sample.pace().status()).isEqualTo(status);
        assertThat(sample.reason("/pace/requiredPerYear")).isEqualTo(Reason.NO_TARGET);
        assertThat(sample.reason("/pace/statusLinear")).isEqualTo(Reason.NO_TARGET);
    }

    @ParameterizedTest
    @CsvSource({
        "0.6, EUROSTAT_CAGR_RATIO",
        "0.5999, LINEAR_PACE_RATIO",
        "60, EUROSTAT_CAGR_RATIO",
        "60.001, LINEAR_PACE_RATIO"
    })
    void growthIsTrustedFromATenthToTenTimesTheBaseline(double target, Method method) {
        var polarity = target < 6 ? Sample.lower() : Sample.higher();
        var sample = polarity.at("2015", 6).at("2022", 5.9).target("2030", target);
        assertThat(sample.pace().method()).isEqualTo(method);
        assertThat(sample.reason("/pace/cagrRatio") == Reason.CAGR_UNSTABLE_TARGET_RATIO)
                .isEqualTo(method == Method.LINEAR_PACE_RATIO);
    }

    @ParameterizedTest
    @CsvSource({"80, TARGET_ACHIEVED, 2, 0", "81, TARGET_ACHIEVED, 2.2, 0", "79, TARGET_MISSED, 1.8, null"})
    void onceTheTargetsPeriodIsReportedItsValueCounts(double value, Status status, double perYear, String remaining) {
        var sample =
                Sample.higher().at("2019", 70).at("2024", value).at("2025", 90).target("2024", 80);
        assertThat(sample.pace().status()).isEqualTo(status);
        assertThat(sample.pace().method()).isEqualTo(Method.VALUE_VS_TARGET);
        assertThat(sample.pace().observedPerYear()).isEqualTo(perYear, within(1e-12));
        assertThat(sample.pace().timePct()).isEqualTo(100);
        assertThat(String.valueOf(sample.pace().requiredRemainingPerYear())).startsWith(remaining);
    }

    @Test
    void theFirstValueAfterTheTargetCountsWhereItsPeriodIsMissing() {
        var sample = Sample.higher()
                .at("2019", 70)
                .at("2023", 75)
                .at("2025", 79)
                .at("2026", 85)
                .target("2024", 80);
        assertThat(sample.pace().status()).isEqualTo(Status.TARGET_MISSED);
        assertThat(sample.pace().observedPerYear()).isEqualTo(1.5);
        assertThat(sample.reason("/pace/requiredRemainingPerYear")).isEqualTo(Reason.TARGET_DATE_PASSED);
    }

    @ParameterizedTest
    @CsvSource({"2023, ON_TRACK", "2024, ON_TRACK", "2024-12, ON_TRACK", "2025, NOT_AVAILABLE", "2025-01, NOT_AVAILABLE"
    })
    void aTargetIsOverdueWhenItsPeriodIsOver(String asOf, Status status) {
        var sample =
                Sample.higher().at("2019", 70).at("2023", 78).target("2024", 80).asOf(asOf);
        assertThat(sample.pace().status()).isEqualTo(status);
        assertThat(sample.reason("/pace/method") == Reason.TARGET_PERIOD_NOT_REPORTED)
                .isEqualTo(status == Status.NOT_AVAILABLE);
    }

    @ParameterizedTest
    @CsvSource({"82, TARGET_ACHIEVED", "79, TARGET_MISSED"})
    void aTargetNotAfterTheBaselineHasNoPaceButIsStillMetOrMissed(double value, Status status) {
        var sample = Sample.higher()
                .from("2022", 78.0)
                .at("2021", value)
                .at("2024", 75)
                .target("2021", 80);
        assertThat(sample.pace().status()).isEqualTo(status);
        assertThat(sample.reason("/pace/requiredPerYear")).isEqualTo(Reason.TARGET_NOT_AFTER_BASELINE);
        assertThat(sample.reason("/pace/timePct")).isEqualTo(Reason.TARGET_NOT_AFTER_BASELINE);
    }

    @Test
    void aSingleValueHasNoPaceButAWayToGo() {
        var sample = Sample.higher().at("2024", 70).target("2029", 80);
        assertThat(sample.pace().status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(sample.reason("/pace/method")).isEqualTo(Reason.NO_ELAPSED_TIME);
        assertThat(sample.reason("/pace/cagrObserved")).isEqualTo(Reason.NO_ELAPSED_TIME);
        assertThat(sample.pace().requiredPerYear()).isEqualTo(2);
        assertThat(sample.pace().journeyPct()).isEqualTo(0);
    }

    @Test
    void withoutAPolarityRatesAreGivenButNotJudged() {
        var sample = Sample.of(null).at("2020", 10).at("2024", 12).target("2028", 14);
        assertThat(sample.pace().status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(sample.pace().observedPerYear()).isEqualTo(0.5);
        assertThat(sample.pace().journeyPct()).isEqualTo(50);
        assertThat(sample.reason("/pace/method")).isEqualTo(Reason.NO_POLARITY);
        assertThat(sample.reason("/pace/linearRatio")).isEqualTo(Reason.NO_POLARITY);
        assertThat(sample.reason("/pace/gapToPath")).isEqualTo(Reason.NO_POLARITY);
    }

    @Test
    void aDeclaredBaselineNeedsNoObservation() {
        var sample =
                Sample.lower().from("2018", 10.0).at("2020", 9).at("2022", 8).target("2028", 5);
        assertThat(sample.pace().observedPerYear()).isEqualTo(-0.5);
        assertThat(sample.reason("/baseline")).isNull();
    }

    @Test
    void aBaselineWithoutValueGivesWayToTheFirstObservationAfterIt() {
        var sample = Sample.higher()
                .from("2018", null)
                .at("2015", 1)
                .at("2020", 4)
                .at("2022", 8)
                .target("2028", 20);
        assertThat(sample.pace().observedPerYear()).isEqualTo(2);
        assertThat(sample.reason("/baseline")).isEqualTo(Reason.NO_BASELINE);
    }

    @Test
    void aBaselineAfterAllObservationsIsNone() {
        var sample =
                Sample.higher().from("2030", null).at("2020", 4).at("2022", 8).target("2040", 20);
        assertThat(sample.pace().status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(sample.reason("/pace/method")).isEqualTo(Reason.NO_BASELINE);
        assertThat(sample.reason("/pace/journeyPct")).isEqualTo(Reason.NO_BASELINE);
    }

    @Test
    void theWayBeginsAfterTheLastChangeOfMethod() {
        var sample =
                Sample.higher().at("2019", 1).breakAt("2020", 10).at("2022", 14).target("2030", 20);
        assertThat(sample.pace().observedPerYear()).isEqualTo(2);
    }

    @Test
    void theWindowDoesNotCutThePace() {
        var sample = Sample.higher().at("2000", 10).at("2024", 34).since("2020");
        assertThat(sample.pace().observedPerYear()).isEqualTo(1);
        assertThat(sample.window().n()).isEqualTo(1);
    }

    @Test
    void aYearlyTargetIsDueInTheYearsLastPeriod() {
        var sample = Sample.lower().at("2022-S1", 6).at("2023-S1", 5).target("2024", 3);
        assertThat(sample.pace().requiredPerYear()).isEqualTo(-1.2, within(1e-12));
        assertThat(sample.pace().timePct()).isEqualTo(40);
    }

    @Test
    void theFinalTargetIsTheLastUnlessSaidOtherwise() {
        assertThat(Sample.higher()
                        .at("2020", 0)
                        .at("2021", 1)
                        .target("2030", 20)
                        .target("2025", 5)
                        .pace()
                        .requiredPerYear())
                .isEqualTo(2);
        assertThat(Sample.higher()
                        .at("2020", 0)
                        .at("2021", 1)
                        .target("2030", 20)
                        .finalTarget("2025", 5)
                        .pace()
                        .requiredPerYear())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3.5, IN_RANGE",
        "3, 4.2, LEFT_RANGE",
        "14, 4, IN_RANGE",
        "14, 10.2, ON_TRACK",
        "14, 11.6, NEEDS_ACCELERATION",
        "14, 13, OFF_TRACK",
        "14, 14, OFF_TRACK",
        "14, 15, MOVING_AWAY",
        "-8, -4.2, ON_TRACK"
    })
    void aRangeIsApproachedOrLeft(double before, double now, Status status) {
        var sample = Sample.range(2, 4).at("2020", before).at("2024", now).target("2030", 3);
        assertThat(sample.pace().status()).isEqualTo(status);
        assertThat(sample.pace().method()).isEqualTo(Method.DISTANCE_TO_RANGE);
    }

    @Test
    void outsideARangeAPaceNeedsADate() {
        var sample = Sample.range(2, 4).at("2020", 9).at("2024", 8);
        assertThat(sample.pace().status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(sample.reason("/pace/method")).isEqualTo(Reason.NO_TARGET);
        assertThat(sample.pace().distanceLatest()).isEqualTo(4);
    }
}
