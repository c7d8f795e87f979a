package id.capaian.trend.across;

import id.capaian.indicator.OfIndicators;
import id.capaian.journal.Citable;
import id.capaian.trend.maths.Status;
import id.capaian.web.format.Dataset;
import id.capaian.web.list.Offer;
import id.capaian.web.page.Facet;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Which trends. */
public class TrendsQuery extends OfIndicators {
    public static final Offer OFFER = Offer.of(
            Dataset.of("trends", TrendRow.class),
            SeriesOf.SORTING,
            SeriesOf.FACETS.keySet().toArray(Facet[]::new));

    @Parameter(description = "Only trends in this region and in what lies below it.", example = "36")
    @QueryParam("region")
    @Separator(",")
    public List<String> region = List.of();

    @Parameter(description = "Only trends that stand so on the way to their target.", example = "OFF_TRACK")
    @QueryParam("status")
    @Separator(",")
    public List<Status> status = List.of();

    @QueryParam(Citable.VERSION)
    public @Nullable Long dataVersion;

    SeriesOf series(LocalDate today) {
        return SeriesOf.today(today)
                .indicator(indicator)
                .within(region)
                .opd(opd)
                .program(program)
                .tier(tier)
                .status(status);
    }
}
