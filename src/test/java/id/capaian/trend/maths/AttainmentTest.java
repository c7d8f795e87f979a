package id.capaian.trend.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.capaian.indicator.AchievementFormula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AttainmentTest {

    @ParameterizedTest
    @CsvSource({
        "91, SANGAT_TINGGI, false", "90.995, SANGAT_TINGGI, false", "90.9949, TINGGI, true", "90.01, TINGGI, true",
        "90, TINGGI, false", "76, TINGGI, false", "75.99, SEDANG, true", "75.004, SEDANG, false",
        "66, SEDANG, false", "65.5, RENDAH, true", "51, RENDAH, false", "50.5, SANGAT_RENDAH, true",
        "50, SANGAT_RENDAH, false", "-20, SANGAT_RENDAH, false", "140, SANGAT_TINGGI, false"
    })
    void classesAreCutAtTheirLowerBounds(double actual, AchievementPredicate predicate, boolean inPrintedGap) {
        var found = Sample.higher().at("2025", actual).target("2025", 100).achievement();
        assertThat(found.predicate()).isEqualTo(predicate);
        assertThat(found.inPrintedGap()).isEqualTo(inPrintedGap);
    }

    /** 100 (2 - 1.52607/1.4) is 90.995, of which binary fractions make 90.99499999999998. */
    @Test
    void binaryFractionsDoNotDecideTheClass() {
        assertThat(Sample.lower()
                        .at("2025", 1.52607)
                        .target("2025", 1.4)
                        .achievement()
                        .predicate())
                .isEqualTo(AchievementPredicate.SANGAT_TINGGI);
    }

    @ParameterizedTest
    @CsvSource({"REALISASI_PER_TARGET, 125", "DUA_KURANG_RASIO, 75", "TARGET_PER_REALISASI, 80"})
    void theDeclaredFormulaIsAppliedAndNamed(AchievementFormula formula, double percent) {
        var found = Sample.lower().by(formula).at("2025", 10).target("2025", 8).achievement();
        assertThat(found.achievementPct()).isEqualTo(percent);
        assertThat(found.formula()).hasToString(formula.name());
    }

    @ParameterizedTest
    @EnumSource(AchievementFormula.class)
    void atTheTargetItIsAlwaysAHundred(AchievementFormula formula) {
        var found = Sample.lower().by(formula).at("2025", 0).target("2025", 0).achievement();
        assertThat(found.achievementPct()).isEqualTo(100);
        assertThat(found.formula()).isEqualTo(AppliedFormula.EQUAL);
    }

    @Test
    void nothingIsDividedByZero() {
        var sample = Sample.lower()
                .by(AchievementFormula.TARGET_PER_REALISASI)
                .at("2025", 0)
                .target("2025", 3);
        assertThat(sample.achievement().achievementPct()).isNull();
        assertThat(sample.reason("/achievement/achievementPct")).isEqualTo(Reason.NO_ACTUAL);
        assertThat(sample.reason("/achievement/inPrintedGap")).isEqualTo(Reason.NO_ACTUAL);
        assertThat(sample.achievement().target()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "72, RANGE_BELOW, 90, 80",
        "80, RANGE_INSIDE, 100, 80",
        "87, RANGE_INSIDE, 100, 90",
        "90, RANGE_INSIDE, 100, 90",
        "99, RANGE_ABOVE, 90, 90",
        "270, RANGE_ABOVE, -100, 90",
        "-8, RANGE_BELOW, -10, 80"
    })
    void aRangeIsItsOwnTarget(double actual, AppliedFormula formula, double percent, double bound) {
        var found = Sample.range(80, 90).at("2025", actual).achievement();
        assertThat(found.formula()).isEqualTo(formula);
        assertThat(found.achievementPct()).isEqualTo(percent, within(1e-12));
        assertThat(found.target()).isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, -3", "-9, -1, 3"})
    void aBoundOfZeroOrBelowDividesNothing(double low, double high, double actual) {
        var sample = Sample.range(low, high).at("2025", actual);
        assertThat(sample.reason("/achievement/achievementPct")).isEqualTo(Reason.NON_POSITIVE_TARGET);
    }

    @Test
    void onlyTheTargetOfTheLatestPeriodCounts() {
        var sample =
                Sample.higher().at("2024", 5).at("2025", 6).target("2024", 5).target("2026", 7);
        assertThat(sample.reason("/achievement/achievementPct")).isEqualTo(Reason.NO_TARGET);
        assertThat(sample.reason("/achievement/target")).isEqualTo(Reason.NO_TARGET);
        assertThat(sample.achievement().actual()).isEqualTo(6);
    }

    @Test
    void theFinalTargetAndAYearlyOneAreTargetsToo() {
        assertThat(Sample.higher()
                        .at("2024", 5)
                        .finalTarget("2024", 10)
                        .achievement()
                        .achievementPct())
                .isEqualTo(50);
        assertThat(Sample.higher()
                        .at("2024-Q4", 5)
                        .target("2024", 10)
                        .achievement()
                        .achievementPct())
                .isEqualTo(50);
    }

    @Test
    void withoutAPolarityTheFormulaMustBeDeclared() {
        var sample = Sample.of(null).at("2025", 5).target("2025", 10);
        assertThat(sample.reason("/achievement/formula")).isEqualTo(Reason.NO_POLARITY);
        assertThat(sample.by(AchievementFormula.REALISASI_PER_TARGET)
                        .achievement()
                        .achievementPct())
                .isEqualTo(50);
    }
}
