package id.capaian.trend;

import id.capaian.indicator.DateOrPeriod;
import id.capaian.indicator.Period;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which series of an indicator, and how it is to be judged. */
public class TrendQuery {
    @Parameter(description = "Code of the region. Default: the region that everything lies in.", example = "36")
    @QueryParam("region")
    public @Nullable String region;

    @Parameter(description = "Part of the whole. Default: the whole.", example = "area:urban")
    @QueryParam("disaggregation")
    public @Nullable String disaggregation;

    @Parameter(description = "Only observations that begin on or after the beginning of this.", example = "2018")
    @QueryParam("from")
    public @Nullable DateOrPeriod from;

    @Parameter(description = "Only observations that begin on or before the end of this.", example = "2025")
    @QueryParam("to")
    public @Nullable DateOrPeriod to;

    @Parameter(description = "First period of the window. Default: ten years before the latest.", example = "2019")
    @QueryParam("since")
    public @Nullable Period since;

    @Parameter(
            description = "Period that the way to the target starts from; without a value there, the first one after"
                    + " it. Default: the first observation since the last change of method.",
            example = "2024")
    @QueryParam("baseline")
    public @Nullable Period baseline;

    @Parameter(
            description = "Planning document whose targets count. Default: the indicator's primary document.",
            example = "RPJMD")
    @QueryParam("document")
    public @Nullable String document;

    @Parameter(
            description = "Period in which the question is asked, to notice targets that are due but not reported."
                    + " Default: today.",
            example = "2026")
    @QueryParam("asOf")
    public @Nullable Period asOf;
}
