package id.capaian.trend;

import id.capaian.indicator.DateOrPeriod;
import id.capaian.indicator.Period;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which figures of an indicator. */
public class SeriesQuery {
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
            description = "Planning document whose targets count. Default: the indicator's primary document.",
            example = "RPJMD")
    @QueryParam("document")
    public @Nullable String document;

    /** Where the way to the target starts from, where that can be asked for. */
    @Nullable
    Period baseline() {
        return null;
    }

    /** When the question is asked, where that can be said; else today. */
    @Nullable
    Period asOf() {
        return null;
    }
}
