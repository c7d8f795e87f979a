package id.capaian.trend.maths;

import id.capaian.indicator.Period;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Those of all who have a value.
 *
 * @param of how many all are
 */
record Field(Preference preference, List<Entrant> entrants, int of) {
    /** A rank among fewer says nothing. */
    private static final int LEAST_RANKED = 3;

    /** The rule of the Sustainable Development Solutions Network: no ranks while more than 20 % are missing. */
    private static final BigDecimal LEAST_COVERAGE_PCT = BigDecimal.valueOf(80);

    /** Somebody with a value. */
    record Entrant(Contender who, double value) {}

    static Field of(Preference preference, List<Contender> all, @Nullable Period period) {
        var entrants = all.stream()
                .flatMap(one -> one.at(period).map(found -> new Entrant(one, found.value())).stream())
                .toList();
        return new Field(preference, entrants, all.size());
    }

    List<Contender> compared() {
        return entrants.stream().map(Entrant::who).toList();
    }

    List<Double> values() {
        return entrants.stream().map(Entrant::value).toList();
    }

    Answer<Double> coveragePct() {
        return Answer.of(of).provided(all -> all > 0, Reason.NO_DATA).map(all -> 100.0 * entrants.size() / all);
    }

    /** The best first or, where no ranks are given, by code. */
    List<Standing> standings(Answer<Double> whole, Reasons reasons) {
        if (entrants.isEmpty()) {
            return List.of();
        }
        var ordered = entrants.stream().sorted(order()).toList();
        var references = new References(best(), Answer.of(Decimals.median(values())), whole);
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> standing(ordered.get(i), references, reasons.of(Integer.toString(i))))
                .toList();
    }

    private Comparator<Entrant> order() {
        var byCode = Comparator.comparing((Entrant one) -> one.who().code());
        var sign = ranked().value();
        return sign == null
                ? byCode
                : Comparator.comparing((Entrant one) -> -merit(one, sign)).thenComparing(byCode);
    }

    /** The good direction, where ranks may be given. */
    private Answer<Integer> ranked() {
        return preference
                .direction()
                .provided(sign -> entrants.size() >= LEAST_RANKED, Reason.TOO_FEW_TO_RANK)
                .provided(sign -> coveragePct().is(Field::suffices), Reason.LOW_COVERAGE);
    }

    private static boolean suffices(double coveragePct) {
        return Decimals.forThreshold(coveragePct).compareTo(LEAST_COVERAGE_PCT) >= 0;
    }

    /** What each is set against. */
    private record References(Answer<Double> best, Answer<Double> median, Answer<Double> whole) {}

    private Answer<Double> best() {
        return preference
                .direction()
                .map(sign -> entrants.stream()
                        .max(Comparator.comparing(one -> merit(one, sign)))
                        .orElseThrow()
                        .value());
    }

    private Standing standing(Entrant one, References references, Reasons reasons) {
        return new Standing(
                one.who().code(),
                one.who().name(),
                one.value(),
                reasons.value("rank", ranked().map(sign -> place(one, sign))),
                reasons.number("gapToBest", lead(one, references.best())),
                reasons.number("gapToMedian", lead(one, references.median())),
                reasons.number("gapToProvince", lead(one, references.whole())));
    }

    /** One more than there are better ones, so that equals share a place. */
    int place(Entrant one, int sign) {
        return 1
                + (int) entrants.stream()
                        .filter(other -> merit(other, sign) > merit(one, sign))
                        .count();
    }

    private double merit(Entrant one, int sign) {
        return sign * preference.judged(one.value());
    }

    private Answer<Double> lead(Entrant one, Answer<Double> reference) {
        return preference
                .direction()
                .with(
                        reference.map(preference::judged),
                        (sign, other) -> sign * Decimals.difference(preference.judged(one.value()), other));
    }
}
