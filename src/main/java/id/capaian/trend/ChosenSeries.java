package id.capaian.trend;

import id.capaian.indicator.Indicator;
import id.capaian.journal.Past;
import id.capaian.region.Region;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator's series in some regions, as they are or as they were at a data version. */
@Singleton
public final class ChosenSeries {
    private final Clock clock;
    private final Past past;

    ChosenSeries(Clock clock, Past past) {
        this.clock = clock;
        this.past = past;
    }

    /** One for each region, in their order; 404 where there is or was no such indicator or region. */
    public List<IndicatorSeries> of(String code, List<String> regions, SeriesQuery query, @Nullable Long version) {
        return version == null
                ? IndicatorSeries.of(Indicator.ofFigures(code), Region.get(regions), query, LocalDate.now(clock))
                : new TrendAsOf(code, query, past.asOf(version), clock.getZone()).series(regions);
    }
}
