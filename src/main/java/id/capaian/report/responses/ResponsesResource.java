package id.capaian.report.responses;

import id.capaian.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report on responses. */
@Path("/v1/reports/responses")
@Tag(name = "reports")
@Transactional
public class ResponsesResource {
    private final Settings settings;
    private final WorkingCalendar calendar;

    ResponsesResource(Settings settings) {
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
    public ResponsesReport report(@Valid @BeanParam ResponsesQuery query) {
        return ResponsesReport.of(query, calendar, settings.timeZone());
    }
}
