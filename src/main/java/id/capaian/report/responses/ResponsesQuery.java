package id.capaian.report.responses;

import id.capaian.indicator.DateOrPeriod;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which reports of residents are looked at. */
public class ResponsesQuery {
    @Parameter(description = "Only reports that this agency answers.", example = "dpupr")
    @QueryParam("opd")
    public @Nullable String opd;

    @Parameter(
            description = "Only reports that achievements in this region, or in what lies below it, answer.",
            example = "36.04")
    @QueryParam("region")
    public @Nullable String region;

    @Parameter(description = "Only what was reported on or after the beginning of this.", example = "2026-01")
    @QueryParam("from")
    public @Nullable DateOrPeriod from;

    @Parameter(description = "Only what was reported on or before the end of this.", example = "2026-Q2")
    @QueryParam("to")
    public @Nullable DateOrPeriod to;

    @Parameter(description = "How many reports an agency must have responded to before it is ranked.")
    @QueryParam("minimum")
    @DefaultValue("5")
    @Min(3)
    @Max(1000)
    public int minimum;

    void requireOrder() {
        if (from != null && to != null && to.to().isBefore(from.from())) {
            throw Problem.invalidParameter(Fault.in("from", "order"));
        }
    }

    @Nullable
    Instant begin(ZoneId zone) {
        return from == null ? null : midnight(from.from(), zone);
    }

    /** The moment after the last. */
    @Nullable
    Instant end(ZoneId zone) {
        return to == null ? null : midnight(to.to().plusDays(1), zone);
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
