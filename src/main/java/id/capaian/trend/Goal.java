package id.capaian.trend;

import id.capaian.indicator.Indicator;
import id.capaian.indicator.LateLowering;
import id.capaian.indicator.Period;
import id.capaian.indicator.Target;
import id.capaian.trend.maths.Point;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a planning document asks for in a period, which is one of the indicator's own.
 *
 * @param lateLowering that it was made easier after its period had begun; null also where that was not asked for
 */
public record Goal(
        Period due,
        String document,
        BigDecimal amount,
        @Nullable LateLowering lateLowering) {
    private static final String USUAL_DOCUMENT = "RPJMD";

    public static Goal of(Target target) {
        return new Goal(target.due(), target.document, target.amount, target.lateLowering);
    }

    /**
     * Of several goals for one period, the one that counts; in time order.
     *
     * @param asked the only document that counts; null for the indicator's primary one before all others
     */
    public static List<Goal> primary(List<Goal> all, Indicator indicator, @Nullable String asked) {
        var wanted = asked == null ? indicator.primaryDocument : asked;
        Map<Period, Goal> byPeriod = new HashMap<>();
        for (var goal : all) {
            if (asked == null || goal.document.equals(asked)) {
                byPeriod.merge(goal.due, goal, (one, other) -> other.rank(wanted) < one.rank(wanted) ? other : one);
            }
        }
        return byPeriod.values().stream()
                .sorted(Comparator.comparing(Goal::due))
                .toList();
    }

    private int rank(@Nullable String wanted) {
        if (document.equals(wanted)) {
            return 0;
        }
        return document.equals(USUAL_DOCUMENT) ? 1 : 2;
    }

    public static List<Point> points(List<Goal> goals) {
        return goals.stream()
                .map(goal -> new Point(goal.due, goal.amount.doubleValue()))
                .toList();
    }
}
