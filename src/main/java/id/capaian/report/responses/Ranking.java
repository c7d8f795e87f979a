package id.capaian.report.responses;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who responds fastest, among those with enough responses to tell. */
record Ranking(int minimum, List<Double> medians) {
    static Ranking of(Collection<ResponseTimes> all, int minimum) {
        return new Ranking(
                minimum,
                all.stream()
                        .filter(times -> times.responded() >= minimum)
                        .map(ResponseTimes::medianDaysToRespond)
                        .map(Objects::requireNonNull)
                        .sorted()
                        .toList());
    }

    /** From 1; those that are equally fast share the better place. */
    @Nullable
    Integer rank(ResponseTimes times) {
        return times.responded() < minimum ? null : medians.indexOf(times.medianDaysToRespond()) + 1;
    }
}
