package id.capaian.report.responses;

import id.capaian.Settings;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report on responses. */
@Path("/v1/reports/responses")
@Tag(name = "reports")
@Transactional
public class ResponsesResource {
    public static final Tables TABLES = Tables.of("responses", ResponsesReport.class, "opds");

    private final Reports reports;
    private final Settings settings;
    private final WorkingCalendar calendar;

    ResponsesResource(Settings settings, Reports reports) {
        this.reports = reports;
        this.settings = settings;
        this.calendar = WorkingCalendar.of(settings);
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getResponsesReport",
            summary = "How fast agencies answer what residents report",
            description = "Looks at the reports of residents that published achievements answer (`response`): how long"
                    + " agencies took to respond and to resolve, and how many were responded to within 3, 5 and 10"
                    + " working days. Working days are the days after that of the report, up to and including that of"
                    + " the response, on which offices work; `calendar` says which these are. Agencies are ranked only"
                    + " when they responded to enough reports.")
    public ResponsesReport report(@Valid @BeanParam ResponsesQuery query, @Valid @BeanParam TableQuery form) {
        return Reports.answer(form, TABLES, of(query));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(@Valid @BeanParam ResponsesQuery query, @Valid @BeanParam TableQuery form) {
        return reports.export(form, TABLES, of(query));
    }

    private ResponsesReport of(ResponsesQuery query) {
        return ResponsesReport.of(query, calendar, settings.timeZone());
    }
}
