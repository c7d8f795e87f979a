package id.capaian.trend.across;

import id.capaian.indicator.Tier;
import id.capaian.trend.maths.Status;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which trends. */
public class TrendsQuery {
    @Parameter(description = "Only trends of this indicator.", example = "ppm")
    @QueryParam("indicator")
    public @Nullable String indicator;

    @Parameter(description = "Only trends in this region and in what lies below it.", example = "36")
    @QueryParam("region")
    public @Nullable String region;

    @Parameter(description = "Only indicators that this agency answers for.", example = "bappeda")
    @QueryParam("opd")
    public @Nullable String opd;

    @Parameter(description = "Only indicators of this program.", example = "dpupr-bang-andra")
    @QueryParam("program")
    public @Nullable String program;

    @Parameter(description = "Only indicators of this level of planning.", example = "MACRO")
    @QueryParam("tier")
    public @Nullable Tier tier;

    @Parameter(description = "Only trends that stand so on the way to their target.", example = "OFF_TRACK")
    @QueryParam("status")
    public @Nullable Status status;

    Page<TrendRow> page(PageQuery page, LocalDate today) {
        var series = SeriesOf.today(today)
                .indicator(indicator)
                .within(region)
                .opd(opd)
                .program(program)
                .tier(tier);
        var rows = status == null ? series.page(page) : series.page(page, one -> Status.of(one.series()) == status);
        return rows.map(TrendRow::of);
    }
}
