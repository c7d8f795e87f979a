package id.capaian.report.summary;

import id.capaian.Settings;
import id.capaian.program.Program;
import id.capaian.web.format.Format;
import id.capaian.web.list.Reports;
import id.capaian.web.list.TableQuery;
import id.capaian.web.list.Tables;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Summaries of programs. */
@Path("/v1/programs/{code}/summary")
@Tag(name = "reports")
@Transactional
public class ProgramSummaryResource {
    public static final Tables TABLES = Tables.of("program-summary", ProgramSummary.class, "indicators");

    private final Reports reports;
    private final Settings settings;
    private final Clock clock;

    ProgramSummaryResource(Settings settings, Clock clock, Reports reports) {
        this.reports = reports;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getProgramSummary",
            summary = "A program on one page",
            description = "Its money and how much of it was spent, its indicators, what it achieved and for how many.")
    public ProgramSummary summary(@PathParam("code") String code, @Valid @BeanParam TableQuery form) {
        return Reports.answer(form, TABLES, of(code));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(@PathParam("code") String code, @Valid @BeanParam TableQuery form) {
        return reports.export(form, TABLES, of(code));
    }

    private ProgramSummary of(String code) {
        return ProgramSummary.of(Program.get(code), settings.rootRegion(), LocalDate.now(clock));
    }
}
