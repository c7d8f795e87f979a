package id.capaian.indicator;

import id.capaian.web.format.Dataset;
import id.capaian.web.list.Offer;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Listing;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Which targets of an indicator. */
public class TargetQuery extends FigureQuery {
    static final Offer OFFER = offer(Dataset.of("targets", TargetView.class), new Facet("document", "f.document"));

    @Parameter(description = "Only targets of this planning document.", example = "RPJMD")
    @QueryParam("document")
    @Separator(",")
    public List<String> document = List.of();

    /** Of one indicator, or of all. */
    Listing<Target> listing(@Nullable Indicator of) {
        return narrow(Listing.of(Target.class, "f", "join fetch f.indicator join fetch f.region"), of)
                .where("f.document in :document", "document", document);
    }
}
