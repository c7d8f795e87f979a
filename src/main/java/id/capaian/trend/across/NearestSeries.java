package id.capaian.trend.across;

import java.util.LinkedHashMap;
import java.util.List;

/** One series for each indicator, where pages speak of an indicator as a whole. */
public final class NearestSeries {
    private NearestSeries() {}

    /** In the region where it was measured there, else in the one that everything lies in; by indicator. */
    public static List<RegionSeries> of(SeriesOf series, String region, String rootRegion) {
        var byIndicator = new LinkedHashMap<String, RegionSeries>();
        for (var one : series.regions(List.of(region, rootRegion)).list()) {
            byIndicator.merge(
                    one.indicator().code,
                    one,
                    (first, other) -> other.region().code.equals(region) ? other : first);
        }
        return List.copyOf(byIndicator.values());
    }
}
