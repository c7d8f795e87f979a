package id.capaian.opd;

import id.capaian.region.Region;
import id.capaian.region.RegionView;
import id.capaian.web.format.Dataset;
import id.capaian.web.list.Offer;
import id.capaian.web.list.Since;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Listing;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Which agencies. */
public class OpdQuery extends Since {
    static final Sorting SORTING = Sorting.by(
            "code",
            SortKey.text("code", "o.code"),
            SortKey.text("name", "o.name"),
            new SortKey("updatedAt", "o.updatedAt", java.time.Instant.class));
    public static final Offer OFFER = Offer.of(
                    Dataset.of("opds", OpdView.class),
                    SORTING,
                    new Facet("type", "o.type"),
                    new Facet("region", "o.region.code"))
            .including("region", "region", RegionView::ofCodes);

    @Parameter(description = "Only agencies of this region and of what lies below it.", example = "36")
    @QueryParam("region")
    @Separator(",")
    public List<String> region = List.of();

    @Parameter(description = "Only agencies of this kind.", example = "DINAS")
    @QueryParam("type")
    @Separator(",")
    public List<OpdType> type = List.of();

    @Parameter(description = "true: only agencies that exist today; false: only those that no longer or not yet do.")
    @QueryParam("active")
    public @Nullable Boolean active;

    Listing<Opd> listing(Clock clock) {
        var listing = Listing.of(Opd.class, "o", "join fetch o.region left join fetch o.successor")
                .where(Region.lies("o.region.path"), "region", region)
                .where("o.updatedAt >= :updatedSince", "updatedSince", updatedSince)
                .where("o.type in :type", "type", type);
        if (active == null) {
            return listing;
        }
        var exists =
                "(o.activeFrom is null or o.activeFrom <= :today) and (o.activeTo is null or o.activeTo >= :today)";
        return listing.where(active ? exists : "not (" + exists + ")", "today", LocalDate.now(clock));
    }
}
