package id.capaian.trend.evaluation;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trends of numbers that are not on the record. */
@Path("/v1/trend-evaluations")
@Tag(name = "trends")
public class EvaluationResource {

    @POST
    @PermitAll
    @Operation(
            operationId = "evaluateTrend",
            summary = "What your own numbers say",
            description = "The report of an indicator's trend, for numbers of your own. Nothing is stored.")
    public EvaluatedTrend evaluate(@Valid @NotNull TrendEvaluation content) {
        return EvaluatedTrend.of(content);
    }
}
