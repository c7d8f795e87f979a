package id.capaian.trend.across;

import id.capaian.indicator.Indicator;
import id.capaian.indicator.Period;
import id.capaian.region.Region;
import id.capaian.trend.Goal;
import id.capaian.trend.IndicatorMeasure;
import id.capaian.trend.maths.Observation;
import id.capaian.trend.maths.Plan;
import id.capaian.trend.maths.Series;
import java.util.List;

/** The series of an indicator's whole in a region; it has at least one figure. */
public record RegionSeries(Indicator indicator, Region region, Series series) {
    /** Of any goals the primary ones count. */
    static RegionSeries of(
            Indicator indicator, Region region, Period asOf, List<Goal> goals, List<Observation> observations) {
        var plan = new Plan(null, Goal.points(Goal.primary(goals, indicator, null)), null);
        return new RegionSeries(
                indicator, region, new Series(IndicatorMeasure.of(indicator), plan, asOf, null, observations));
    }

    /** What many series are ordered by. */
    List<Object> keys() {
        return List.of(indicator.code, region.code);
    }
}
