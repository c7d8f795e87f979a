package id.capaian.report.scorecard;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which year an agency is judged by. */
public class ScorecardQuery {
    @Parameter(
            description = "As the figures stood at the end of this year: figures and targets of later periods are"
                    + " ignored. Default: as they stand today, with the money and the publications of this year.",
            example = "2025")
    @QueryParam("year")
    @Min(1900)
    public @Nullable Integer year;

    /** The year whose money and publications are shown. */
    int year(LocalDate today) {
        if (year == null) {
            return today.getYear();
        }
        if (year > today.getYear()) {
            throw Problem.invalidParameter(Fault.in("year", "year-ahead"));
        }
        return year;
    }
}
