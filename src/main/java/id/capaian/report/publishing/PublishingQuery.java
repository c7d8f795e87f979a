package id.capaian.report.publishing;

import id.capaian.indicator.DateOrPeriod;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which agencies are looked at, in which months. */
public class PublishingQuery {
    private static final int YEAR = 12;
    private static final int MOST = 10 * YEAR;

    @Parameter(
            description = "The first month is the one in which this begins. Default: eleven months before the last.",
            example = "2026-01")
    @QueryParam("from")
    public @Nullable DateOrPeriod from;

    @Parameter(
            description = "The last month is the one in which this ends; at the latest the present one, which is the"
                    + " default. From first to last there are at most 120 months.",
            example = "2026-06")
    @QueryParam("to")
    public @Nullable DateOrPeriod to;

    @Parameter(description = "Only this agency.", example = "dpupr")
    @QueryParam("opd")
    public @Nullable String opd;

    @Parameter(description = "Only agencies of this region and of what lies below it.", example = "36")
    @QueryParam("region")
    public @Nullable String region;

    @Parameter(description = "After how many months without a publication an agency counts as silent.")
    @QueryParam("silentAfterMonths")
    @DefaultValue("3")
    @Min(1)
    @Max(24)
    public int silentAfterMonths;

    /** The months asked for. None lies ahead, where nobody can have published. */
    Months months(LocalDate today) {
        var present = YearMonth.from(today);
        var asked = to == null ? present : YearMonth.from(to.to());
        var last = asked.isAfter(present) ? present : asked;
        var months = new Months(from == null ? last.minusMonths(YEAR - 1) : YearMonth.from(from.from()), last);
        if (months.count() < 1) {
            throw Problem.invalidParameter(Fault.in("from", "order"));
        }
        if (months.count() > MOST) {
            throw Problem.invalidParameter(Fault.in("from", "too-many-months", Map.of("most", MOST)));
        }
        return months;
    }
}
