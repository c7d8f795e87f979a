package id.capaian.trend.comparison;

import id.capaian.Settings;
import id.capaian.indicator.Indicator;
import id.capaian.region.Region;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comparisons. */
@Path("/v1/indicators/{code}/comparison")
@Tag(name = "trends")
@Transactional
public class ComparisonResource {
    private final Settings settings;

    ComparisonResource(Settings settings) {
        this.settings = settings;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "compareIndicator",
            summary = "Regions compared in the same period",
            description = "The regions directly below a region, or the parts of one region, in one period: rank, gaps,"
                    + " spread, and whether they have come closer together. Who has no value in that period is named and"
                    + " not ranked. The answer always says how many are compared; with fewer than 3, or with values for"
                    + " fewer than 80 %, nobody is ranked. Ranks two or three places apart should not be called"
                    + " different. Every null is explained in `reasons`.")
    public ComparisonView compare(@PathParam("code") String code, @Valid @BeanParam ComparisonQuery query) {
        var indicator = Indicator.ofFigures(code);
        var parent = Region.get(Objects.requireNonNullElse(query.parent, settings.rootRegion()));
        return query.compare(indicator, parent);
    }
}
