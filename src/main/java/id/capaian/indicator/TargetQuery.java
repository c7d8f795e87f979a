package id.capaian.indicator;

import id.capaian.web.page.Listing;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which targets of an indicator. */
public class TargetQuery extends FigureQuery {
    @Parameter(description = "Only targets of this planning document.", example = "RPJMD")
    @QueryParam("document")
    public @Nullable String document;

    Listing<Target> listing(Indicator indicator) {
        return narrow(Listing.of(Target.class, "f", "join fetch f.indicator join fetch f.region"), indicator)
                .where("f.document = :document", "document", document);
    }
}
