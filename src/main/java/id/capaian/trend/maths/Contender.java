package id.capaian.trend.maths;

import id.capaian.indicator.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is compared with the like: a region among regions, an agency among agencies.
 *
 * @param observations in time order
 */
public record Contender(String code, String name, List<Observation> observations) {

    Optional<Observation> at(@Nullable Period period) {
        return observations.stream().filter(one -> one.period().equals(period)).findFirst();
    }

    /** Whether the method changed after a period, up to a later one. */
    boolean isBroken(Period earlier, Period later) {
        return observations.stream()
                .filter(Observation::seriesBreak)
                .map(Observation::period)
                .anyMatch(changed -> changed.compareTo(earlier) > 0 && changed.compareTo(later) <= 0);
    }
}
