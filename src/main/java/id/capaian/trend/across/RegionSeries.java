package id.capaian.trend.across;

import id.capaian.indicator.Indicator;
import id.capaian.region.Region;
import id.capaian.trend.maths.Series;
import java.util.List;

/** The series of an indicator's whole in a region; it has at least one figure. */
public record RegionSeries(Indicator indicator, Region region, Series series) {

    /** What many series are ordered by. */
    List<Object> keys() {
        return List.of(indicator.code, region.code);
    }
}
