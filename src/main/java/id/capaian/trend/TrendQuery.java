package id.capaian.trend;

import id.capaian.indicator.Period;
import id.capaian.journal.Citable;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which series of an indicator, and how it is to be judged. */
public class TrendQuery extends SeriesQuery {
    @Parameter(description = "Code of the region. Default: the region that everything lies in.", example = "36")
    @QueryParam("region")
    public @Nullable String region;

    @Parameter(
            description = "Period that the way to the target starts from; without a value there, the first one after"
                    + " it. Default: the first observation since the last change of method.",
            example = "2024")
    @QueryParam("baseline")
    public @Nullable Period baseline;

    @Parameter(
            description = "Period in which the question is asked, to notice targets that are due but not reported."
                    + " Default: today.",
            example = "2026")
    @QueryParam("asOf")
    public @Nullable Period asOf;

    @QueryParam(Citable.VERSION)
    public @Nullable Long dataVersion;

    @Override
    @Nullable
    Period baseline() {
        return baseline;
    }

    @Override
    @Nullable
    Period asOf() {
        return asOf;
    }
}
