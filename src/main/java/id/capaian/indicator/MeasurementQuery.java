package id.capaian.indicator;

import id.capaian.web.format.Dataset;
import id.capaian.web.format.Format;
import id.capaian.web.list.Offer;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Listing;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Which figures of an indicator. */
public class MeasurementQuery extends FigureQuery {
    static final Offer OFFER = offer(
            Dataset.of("measurements", MeasurementView.class).also(Format.SDMX_CSV), new Facet("status", "f.status"));

    @Parameter(description = "Only figures that are this settled.", example = "PROVISIONAL")
    @QueryParam("status")
    @Separator(",")
    public List<MeasurementStatus> status = List.of();

    /** Of one indicator, or of all. */
    Listing<Measurement> listing(@Nullable Indicator of) {
        return narrow(Listing.of(Measurement.class, "f", "join fetch f.indicator join fetch f.region"), of)
                .where("f.status in :status", "status", status);
    }
}
