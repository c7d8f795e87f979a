package id.capaian.report.publishing;

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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report on publishing. */
@Path("/v1/reports/publishing")
@Tag(name = "reports")
@Transactional
public class PublishingResource {
    public static final Tables TABLES = Tables.of("publishing", PublishingReport.class, "opds");

    private final Reports reports;
    private final Clock clock;

    PublishingResource(Clock clock, Reports reports) {
        this.reports = reports;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getPublishingReport",
            summary = "Who publishes how often, and who has fallen silent",
            description = "For each agency and month the achievements published in it, months without any included. A"
                    + " month begins and ends as in the service's time zone. Agencies are not blamed for the time in"
                    + " which they did not exist: neither before their first day nor after their last, when `successor`"
                    + " says who took over.")
    public PublishingReport report(@Valid @BeanParam PublishingQuery query, @Valid @BeanParam TableQuery form) {
        return Reports.answer(form, TABLES, of(query));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(@Valid @BeanParam PublishingQuery query, @Valid @BeanParam TableQuery form) {
        return reports.export(form, TABLES, of(query));
    }

    private PublishingReport of(PublishingQuery query) {
        return PublishingReport.of(query, clock);
    }
}
