package id.capaian.trend.maths;

import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is aimed at, and from where.
 *
 * @param baseline where the way begins; null for the first observation
 * @param targets one for each period at most, in any order; with polarity RANGE only their periods count
 * @param finalTarget where the way should end; null for the last of the targets
 */
public record Plan(
        @Nullable Baseline baseline,
        List<Point> targets,
        @Nullable Point finalTarget) {
    /** Nothing is aimed at. */
    public static final Plan NONE = new Plan(null, List.of(), null);

    /**
     * Where the way begins.
     *
     * @param value finite; null for the observation of the period
     */
    public record Baseline(Period period, @Nullable Double value) {
        public Baseline {
            value = value == null ? null : Double.valueOf(Observation.finite(value));
        }
    }

    public Plan {
        targets = targets.stream().sorted(Comparator.comparing(Point::period)).toList();
    }

    /** This plan for a series of a frequency: a target of a whole year is due in the year's last period. */
    Plan due(Frequency frequency) {
        return new Plan(
                baseline,
                targets.stream().map(target -> due(target, frequency)).toList(),
                finalTarget == null ? null : due(finalTarget, frequency));
    }

    private static Point due(Point target, Frequency frequency) {
        var period = target.period();
        return period.frequency() == Frequency.YEAR
                ? new Point(Period.lastOf(period.year(), frequency), target.value())
                : target;
    }

    Answer<Point> lastTarget() {
        var last = targets.isEmpty() ? null : targets.get(targets.size() - 1);
        return Answer.ofNullable(finalTarget == null ? last : finalTarget, Reason.NO_TARGET);
    }

    Answer<Point> targetOf(Period period) {
        var found = targets.stream()
                .filter(target -> target.period().equals(period))
                .findFirst();
        return Answer.ofNullable(
                found.or(() -> Optional.ofNullable(finalTarget)
                                .filter(target -> target.period().equals(period)))
                        .orElse(null),
                Reason.NO_TARGET);
    }
}
