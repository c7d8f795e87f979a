package id.capaian.trend;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trends. */
@Path("/v1/indicators/{code}/trend")
@Tag(name = "trends")
@Transactional
public class TrendResource {
    private final Settings settings;
    private final Clock clock;

    TrendResource(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getIndicatorTrend",
            summary = "What an indicator's figures say",
            description = "Every period with value, target and source; how the latest value compares with earlier ones"
                    + " and with its target; whether it moves fast enough. Every null is explained in `reasons`.")
    public TrendView trend(@PathParam("code") String code, @Valid @BeanParam TrendQuery query) {
        var indicator = Indicator.get(code);
        var region = Region.get(Objects.requireNonNullElse(query.region, settings.rootRegion()));
        return IndicatorSeries.of(indicator, region, query, LocalDate.now(clock))
                .view();
    }
}
