package id.capaian.trend;

import id.capaian.indicator.AchievementFormula;
import id.capaian.indicator.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in one region, with what is needed to judge it. Missing periods are absent: nothing is imputed.
 *
 * @param unit of the values; {@code persen}, {@code percent} or {@code %} make changes percentage points
 * @param formula of target attainment; null for the usual one of the polarity
 * @param baseline what the way to the target starts from; null for the first observation
 * @param targets at most one for each period, in the series' own frequency
 * @param asOf the period in which the question is asked; null where the time of asking does not matter
 * @param since begins the window; null for ten years before the latest observation
 * @param observations in any order, at most one for each period
 */
public record Series(
        String unit,
        Preference preference,
        @Nullable AchievementFormula formula,
        @Nullable Goal baseline,
        List<Goal> targets,
        @Nullable Period asOf,
        @Nullable Period since,
        List<Observation> observations) {

    public Series {
        var periods = new HashSet<Period>();
        for (var observation : observations) {
            if (!periods.add(observation.period())) {
                throw new IllegalArgumentException("two values for " + observation.period());
            }
        }
        observations = observations.stream()
                .sorted(Comparator.comparing(Observation::period))
                .toList();
        targets = targets.stream().sorted(Comparator.comparing(Goal::period)).toList();
    }

    /** What can be compared: the observations from the last change of method on. */
    List<Observation> comparable() {
        for (var i = observations.size() - 1; i >= 0; i--) {
            if (observations.get(i).seriesBreak()) {
                return observations.subList(i, observations.size());
            }
        }
        return observations;
    }

    /** The target that everything leads to. */
    @Nullable
    Goal finalTarget() {
        return targets.isEmpty() ? null : targets.get(targets.size() - 1);
    }

    @Nullable
    Goal targetOf(Period period) {
        return targets.stream()
                .filter(target -> target.period().equals(period))
                .findFirst()
                .orElse(null);
    }
}
