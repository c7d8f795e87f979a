package id.capaian.report.scorecard;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scorecards. */
@Path("/v1/opds/{code}/scorecard")
@Tag(name = "reports")
@Transactional
public class ScorecardResource {
    private final Clock clock;

    ScorecardResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getOpdScorecard",
            summary = "How an agency stands in all that it answers for",
            description =
                    "Each of its indicators with its latest figure, its target and its trend; the mean attainment,"
                            + " never told without how many indicators it rests on; the money of its programs; what it published"
                            + " month by month and how well that is proven. When it published last, and whether it has"
                            + " been silent for three months, is always as of today.")
    public Scorecard scorecard(@PathParam("code") String code, @Valid @BeanParam ScorecardQuery query) {
        return Scorecard.of(code, query, clock);
    }
}
