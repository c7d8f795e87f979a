package id.capaian.indicator;

import id.capaian.journal.Appended;
import id.capaian.journal.Journal;
import id.capaian.journal.ResourceType;
import id.capaian.journal.RollupOfEach;
import id.capaian.region.Region;
import id.capaian.web.page.Tallied;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Which series there are of each indicator. */
@Singleton
class SeriesTallies extends RollupOfEach<Indicator> {
    SeriesTallies(Journal journal) {
        super(journal);
    }

    /** Lists of figures that are narrowed by what makes a series have as many as these together. */
    @Produces
    @Singleton
    static Tallied measurements() {
        return new Tallied(
                Measurement.class.getSimpleName(),
                null,
                "select coalesce(sum(s.figures), 0) from MeasuredSeries s",
                "",
                Map.of(
                        "of", "s.indicator = :of",
                        "indicator", "s.indicator.code in :indicator",
                        "opd", "s.indicator.opd.code in :opd",
                        "program", "s.indicator.program.code in :program",
                        "tier", "s.indicator.tier in :tier",
                        "region", Region.lies("s.region.path"),
                        "disaggregation", "s.disaggregation = :disaggregation"));
    }

    @Override
    public String name() {
        return "series tallies";
    }

    @Override
    public String form() {
        return "1";
    }

    /** Whatever an import wrote is on the record as a whole, so that all series of its indicators are counted. */
    void follow(@Observes Appended appended) {
        appended.paths(ResourceType.MEASUREMENT)
                .map(path -> List.of(path.split("/")))
                .map(path -> path.subList(1, Math.min(path.size(), 4)))
                .distinct()
                .forEach(SeriesTallies::recount);
    }

    /** Of {@code indicators/ppm/measurements/36.04/2025} the indicator and, unless it is of all, the region. */
    private static void recount(List<String> path) {
        var indicator = Indicator.get(path.get(0));
        if (path.size() > 2) {
            MeasuredSeries.recount(indicator, Region.get(path.get(2)));
        } else {
            MeasuredSeries.recount(indicator);
        }
    }

    @Override
    protected List<String> codes() {
        return Indicator.<Indicator>listAll().stream().map(one -> one.code).toList();
    }

    @Override
    protected Indicator get(String code) {
        return Indicator.get(code);
    }

    @Override
    protected String path(String code) {
        return "indicators/" + code;
    }

    @Override
    protected List<?> kept(Indicator indicator) {
        return MeasuredSeries.kept(indicator);
    }

    @Override
    protected List<?> counted(Indicator indicator) {
        return MeasuredSeries.counted(indicator, null);
    }

    @Override
    protected void renew(Indicator indicator) {
        MeasuredSeries.recount(indicator);
    }
}
