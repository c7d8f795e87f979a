package id.capaian.report.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report on publishing. */
@Path("/v1/reports/publishing")
@Tag(name = "reports")
@Transactional
public class PublishingResource {
    private final Clock clock;

    PublishingResource(Clock clock) {
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
    public PublishingReport report(@Valid @BeanParam PublishingQuery query) {
        return PublishingReport.of(query, clock);
    }
}
