package id.capaian.trend.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeersTest {
    private static final Preference HIGHER = Preference.of(Polarity.HIGHER_BETTER);
    private static final Preference LOWER = Preference.of(Polarity.LOWER_BETTER);
    private final List<Contender> all = new ArrayList<>();
    private Contender whole = contender("whole");

    @Test
    void theBestComesFirstAndEqualsShareARank() {
        having("2020", 7, 9, 9, 5);
        assertThat(compared(HIGHER).standings().stream().map(Standing::code)).containsExactly("b", "c", "a", "d");
        assertThat(ranks(HIGHER)).containsExactly(1, 1, 3, 4);
        assertThat(compared(LOWER).standings().stream().map(Standing::code)).containsExactly("d", "a", "b", "c");
        assertThat(ranks(LOWER)).containsExactly(1, 2, 3, 3);
    }

    @Test
    void withARangeTheNearestIsTheBest() {
        having("2020", 7, 9, 12, 4);
        var peers = compared(new Preference(Polarity.RANGE, 8, 10));
        assertThat(peers.standings().stream().map(Standing::code)).containsExactly("b", "a", "c", "d");
        assertThat(peers.standings().stream().map(Standing::gapToBest)).containsExactly(0.0, -1.0, -2.0, -4.0);
        // The median value is 8, which is in the range.
        assertThat(peers.standings().stream().map(Standing::gapToMedian)).containsExactly(0.0, -1.0, -2.0, -4.0);
    }

    @Test
    void gapsAreBelowZeroForWhoeverIsBehind() {
        having("2020", 4, 6, 11);
        whole = contender("whole", "2020", 5);
        var last = compared(LOWER).standings().get(2);
        assertThat(last.gapToBest()).isEqualTo(-7);
        assertThat(last.gapToMedian()).isEqualTo(-5);
        assertThat(last.gapToProvince()).isEqualTo(-6);
        assertThat(compared(HIGHER).standings().get(0).gapToProvince()).isEqualTo(6);
        assertThat(compared(HIGHER).whole()).isEqualTo(5);
    }

    @Test
    void theWholeMayHaveNoValueInThePeriod() {
        having("2020", 4, 6, 11);
        whole = contender("whole", "2019", 5);
        assertThat(compared(HIGHER).standings().get(0).gapToProvince()).isNull();
        assertThat(compared(HIGHER).reasons())
                .containsOnly(
                        entry("/whole", Reason.NO_DATA),
                        entry("/convergence", Reason.TOO_FEW_POINTS),
                        entry("/standings/0/gapToProvince", Reason.NO_DATA),
                        entry("/standings/1/gapToProvince", Reason.NO_DATA),
                        entry("/standings/2/gapToProvince", Reason.NO_DATA));
    }

    @Test
    void fewerThanThreeAreNotRanked() {
        having("2020", 4, 6);
        assertThat(ranks(HIGHER)).containsExactly(null, null);
        assertThat(compared(HIGHER).standings().stream().map(Standing::code)).containsExactly("a", "b");
        assertThat(compared(HIGHER).reasons()).containsEntry("/standings/1/rank", Reason.TOO_FEW_TO_RANK);
        assertThat(compared(HIGHER).standings().get(0).gapToBest()).isEqualTo(-2);
    }

    @Test
    void whereMoreThanAFifthIsMissingNobodyIsRanked() {
        having("2020", 1, 2, 3, 4);
        all.add(contender("e", "2019", 5));
        assertThat(compared(HIGHER).coveragePct()).isEqualTo(80);
        assertThat(ranks(HIGHER)).containsExactly(1, 2, 3, 4);
        all.add(contender("f"));
        var peers = compared(HIGHER);
        assertThat(peers.n()).isEqualTo(4);
        assertThat(peers.of()).isEqualTo(6);
        assertThat(peers.coveragePct()).isCloseTo(66.666666667, within(1e-8));
        assertThat(peers.excluded().stream().map(Peers.Absent::code)).containsExactly("e", "f");
        assertThat(ranks(HIGHER)).containsOnlyNulls();
        assertThat(peers.reasons()).containsEntry("/standings/0/rank", Reason.LOW_COVERAGE);
    }

    @Test
    void whereNeitherDirectionIsBetterNobodyIsRanked() {
        having("2020", 4, 6, 11);
        var peers = compared(Preference.of(null));
        assertThat(peers.standings().stream().map(Standing::rank)).containsOnlyNulls();
        assertThat(peers.reasons())
                .containsEntry("/standings/0/rank", Reason.NO_POLARITY)
                .containsEntry("/standings/0/gapToBest", Reason.NO_POLARITY);
        assertThat(peers.spread()).extracting(Spread::range).isEqualTo(7.0);
    }

    /** Population variance of 2, 4, 9: (9 + 1 + 16) / 3, about their mean of 5. */
    @Test
    void theSpreadIsThatOfAllAndNotOfASample() {
        having("2020", 2, 4, 9);
        var spread = Objects.requireNonNull(compared(HIGHER).spread());
        assertThat(spread.cvPct()).isCloseTo(58.87840577551898, within(1e-9));
        assertThat(spread.ratioMaxMin()).isEqualTo(4.5);
    }

    @Test
    void ratiosNeedNumbersAboveZero() {
        having("2020", -1, 0, 1);
        var peers = compared(HIGHER);
        assertThat(peers.reasons())
                .containsEntry("/spread/ratioMaxMin", Reason.NOT_ABOVE_ZERO)
                .containsEntry("/spread/cvPct", Reason.NOT_ABOVE_ZERO);
    }

    @Test
    void theUsualPeriodIsTheLatestThatTheMostHave() {
        all.add(contender("a", "2018", 1, "2019", 1, "2020", 1, "2021", 1));
        all.add(contender("b", "2018", 1, "2019", 1, "2020", 1));
        all.add(contender("c", "2018", 1, "2019", 1, "2020", 1));
        assertThat(Peers.of(HIGHER, all, whole, null).period()).isEqualTo(Period.parse("2020"));
    }

    @Test
    void convergenceIsSeenFromTheFirstPeriodThatAllCompareIn() {
        all.add(contender("a", "2017", 1, "2018", 4, "2020", 5));
        all.add(contender("b", "2018", 6, "2019", 6, "2020", 6));
        all.add(contender("c", "2019", 9));
        var convergence = Objects.requireNonNull(compared(HIGHER).convergence());
        assertThat(convergence.since()).isEqualTo(Period.parse("2018"));
        assertThat(convergence.then().n()).isEqualTo(2);
        // 1 / 5 then, 0.5 / 5.5 now.
        assertThat(convergence.cvPctThen()).isCloseTo(20, within(1e-9));
        assertThat(convergence.cvPctNow()).isCloseTo(9.090909090909092, within(1e-9));
        assertThat(convergence.converging()).isTrue();
    }

    @Test
    void convergenceDoesNotCrossAChangeOfMethod() {
        all.add(contender("a", "2018", 4, "2019", 4, "2020", 5));
        var broken =
                List.of(observation("2018", 6, false), observation("2019", 6, true), observation("2020", 7, false));
        all.add(new Contender("b", "b", broken));
        var convergence = compared(HIGHER).convergence();
        assertThat(convergence).extracting(Convergence::since).isEqualTo(Period.parse("2019"));
        // 1 / 5 then, 1 / 6 now.
        assertThat(convergence).extracting(Convergence::converging).isEqualTo(true);
    }

    @Test
    void withoutAnyValueEverythingSaysWhyItIsMissing() {
        all.add(contender("a"));
        var peers = Peers.of(HIGHER, all, whole, null);
        assertThat(peers.n()).isZero();
        assertThat(peers.coveragePct()).isZero();
        assertThat(peers.excluded()).hasSize(1);
        assertThat(peers.reasons().keySet()).containsExactly("/convergence", "/period", "/spread", "/whole");
        assertThat(Peers.of(HIGHER, List.of(), whole, null).reasons()).containsKey("/coveragePct");
    }

    private Peers compared(Preference preference) {
        return Peers.of(preference, all, whole, Period.parse("2020"));
    }

    private List<@Nullable Integer> ranks(Preference preference) {
        return compared(preference).standings().stream().map(Standing::rank).toList();
    }

    private void having(String period, double... values) {
        for (var value : values) {
            all.add(contender(Character.toString('a' + all.size()), period, value));
        }
    }

    /** Periods and their values by turns. */
    private static Contender contender(String code, Object... values) {
        var observations = new ArrayList<Observation>();
        for (var i = 0; i < values.length; i += 2) {
            observations.add(observation((String) values[i], ((Number) values[i + 1]).doubleValue(), false));
        }
        return new Contender(code, code, observations);
    }

    private static Observation observation(String period, double value, boolean seriesBreak) {
        return new Observation(Period.parse(period), value, seriesBreak);
    }
}
