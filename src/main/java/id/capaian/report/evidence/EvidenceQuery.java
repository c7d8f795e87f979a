package id.capaian.report.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Whose achievements are looked at. */
public class EvidenceQuery {
    @Parameter(description = "Only achievements of this agency.", example = "dpupr")
    @QueryParam("opd")
    public @Nullable String opd;

    @Parameter(description = "Only achievements of this program.", example = "dpupr-bang-andra")
    @QueryParam("program")
    public @Nullable String program;

    @Parameter(description = "Only achievements in this region or in what lies below it.", example = "36.04")
    @QueryParam("region")
    public @Nullable String region;

    @Parameter(description = "Only achievements whose day or period begins in this year.", example = "2026")
    @QueryParam("year")
    @Min(1800)
    @Max(2199)
    public @Nullable Integer year;

    /** Whether nothing is asked that tallies do not keep. */
    boolean isKept() {
        return program == null && region == null;
    }
}
