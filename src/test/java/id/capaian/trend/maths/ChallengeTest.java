package id.capaian.trend.maths;

import static id.capaian.trend.maths.Challenge.Kind.BEAT_BEST;
import static id.capaian.trend.maths.Challenge.Kind.CATCH_UP;
import static id.capaian.trend.maths.Challenge.Kind.KEEP_PACE;
import static id.capaian.trend.maths.Challenge.Kind.RAISE_TARGET;
import static id.capaian.trend.maths.Challenge.Kind.REVERSE;
import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.indicator.Period;
import id.capaian.trend.maths.Challenge.Kind;
import id.capaian.trend.maths.Challenge.Reference;
import id.capaian.trend.maths.Challenge.Source;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The next step up, each worked out by hand. */
class ChallengeTest {

    @Test
    void whoIsBehindCatchesUp() {
        var behind = Sample.lower().at("2021", 6.66).at("2025", 5.63).target("2029", 3.5);
        expect(behind, CATCH_UP, 3.5, -0.5325, Source.TARGET, "2029");
        var far = Sample.higher().at("2021", 10).at("2025", 11).target("2029", 30);
        expect(far, CATCH_UP, 30, 4.75, Source.TARGET, "2029");
    }

    @Test
    void whoIsOnTrackKeepsThePace() {
        var onTrack = Sample.higher().at("2021", 10).at("2025", 20).target("2029", 30);
        expect(onTrack, KEEP_PACE, 30, 2.5, Source.TARGET, "2029");
    }

    @Test
    void whatMovesAwayReturnsToTheBestOfTheLastThree() {
        var falling = Sample.higher()
                .at("2020", 20)
                .at("2022", 12)
                .at("2023", 15)
                .at("2024", 11)
                .target("2030", 30);
        expect(falling, REVERSE, 15, 4.0, Source.BEST_OF_LAST_THREE, "2023");
        var recovering =
                Sample.lower().at("2018", 5).at("2020", 9).at("2021", 8).at("2022", 7);
        expect(recovering, REVERSE, 5, -2.0, Source.BEST_EVER, "2018");
    }

    @Test
    void aTargetThatIsMetIsRaisedByTheMedianImprovementOfAYear() {
        var met = Sample.higher()
                .at("2021", 10)
                .at("2022", 13)
                .at("2023", 14)
                .at("2024", 16)
                .target("2030", 15);
        expect(met, RAISE_TARGET, 18, 2.0, Source.MEDIAN_IMPROVEMENT, null);
        var near =
                Sample.higher().within(0.0, 100.0).at("2023", 90).at("2024", 98).target("2030", 95);
        expect(near, RAISE_TARGET, 100, 2.0, Source.MEDIAN_IMPROVEMENT, null);
    }

    @Test
    void whereAUsualYearBringsNothingThePeersOrThePastDo() {
        var met = Sample.lower().at("2022", 4).at("2023", 5).at("2024", 6).target("2030", 7);
        expect(met, RAISE_TARGET, 4, -2.0, Source.BEST_EVER, "2022");
        met.bestPeer("36.74", 2.5);
        expect(met, RAISE_TARGET, 2.5, -3.5, Source.BEST_PEER, "2024");
        assertThat(challenge(met).reference().region()).isEqualTo("36.74");
        met.bestPeer("36.74", 8);
        expect(met, RAISE_TARGET, 4, -2.0, Source.BEST_EVER, "2022");
    }

    /** Banten's unemployment rate missed its target of 2022 and has reached it since. */
    @Test
    void aTargetThatWasReachedLateIsRaisedToo() {
        var late = Sample.lower()
                .at("2021", 8.98)
                .at("2022", 8.09)
                .at("2023", 7.52)
                .at("2024", 6.68)
                .at("2025", 6.69)
                .target("2022", 7.84);
        expect(late, RAISE_TARGET, 5.985, -0.705, Source.MEDIAN_IMPROVEMENT, null);
        var fellBack = Sample.higher().at("2020", 5).at("2022", 9).at("2023", 7).target("2022", 8);
        expect(fellBack, CATCH_UP, 8, null, Source.TARGET, "2022");
        assertThat(fellBack.reason("/challenge/perYear")).isEqualTo(Reason.TARGET_DATE_PASSED);
    }

    @Test
    void withoutATargetTheBestIsToBeBeaten() {
        var past = Sample.higher().at("2020", 5).at("2022", 9).at("2023", 7);
        expect(past, BEAT_BEST, 9, 2.0, Source.BEST_EVER, "2022");
        var best = Sample.higher().at("2021", 5).at("2022", 6.5).at("2023", 7);
        expect(best, BEAT_BEST, 8, 1.0, Source.MEDIAN_IMPROVEMENT, null);
    }

    @Test
    void aRangeIsHeldOrApproachedFromEitherSide() {
        expect(Sample.range(2, 4).at("2020", 1).at("2022", 3), KEEP_PACE, 3, 0.0, Source.RANGE, null);
        var below = Sample.range(2, 4).at("2020", 0).at("2022", 0.4).target("2030", 0);
        expect(below, KEEP_PACE, 2, 0.2, Source.RANGE, null);
        var above = Sample.range(2, 4).at("2020", 9).at("2022", 8.8).target("2030", 0);
        expect(above, CATCH_UP, 4, -0.6, Source.RANGE, null);
        var left = Sample.range(2, 4).at("2020", 3).at("2022", 5);
        expect(left, REVERSE, 3, -2.0, Source.BEST_OF_LAST_THREE, "2020");
    }

    @Test
    void withoutADirectionNobodyIsChallenged() {
        var neither = Sample.of(null).at("2020", 3).at("2022", 5);
        assertThat(neither.trend().challenge()).isNull();
        assertThat(neither.reason("/challenge")).isEqualTo(Reason.NO_POLARITY);
    }

    private static void expect(
            Sample sample, Kind kind, double value, @Nullable Double perYear, Source source, @Nullable String period) {
        var challenge = challenge(sample);
        var region = challenge.reference().region();
        var reference = new Reference(source, period == null ? null : Period.parse(period), region);
        assertThat(challenge).isEqualTo(new Challenge(kind, value, perYear, reference));
    }

    private static Challenge challenge(Sample sample) {
        return Objects.requireNonNull(sample.trend().challenge());
    }
}
