package id.capaian.indicator;

import id.capaian.web.page.Listing;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which figures of an indicator. */
public class MeasurementQuery extends FigureQuery {
    @Parameter(description = "Only figures that are this settled.", example = "PROVISIONAL")
    @QueryParam("status")
    public @Nullable MeasurementStatus status;

    Listing<Measurement> listing(Indicator indicator) {
        return narrow(Listing.of(Measurement.class, "f", "join fetch f.indicator join fetch f.region"), indicator)
                .where("f.status = :status", "status", status);
    }
}
