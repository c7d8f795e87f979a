package id.capaian.region;

import id.capaian.web.format.Dataset;
import id.capaian.web.list.Offer;
import id.capaian.web.list.Since;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Listing;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

/** Which regions. */
public class RegionQuery extends Since {
    static final Sorting SORTING = Sorting.by(
            "code",
            SortKey.text("code", "r.code"),
            SortKey.text("name", "r.name"),
            SortKey.text("level", "r.level"),
            new SortKey("updatedAt", "r.updatedAt", Instant.class));
    public static final Offer OFFER =
            Offer.of(Dataset.of("regions", RegionView.class), SORTING, new Facet("level", "r.level"));

    @Parameter(description = "Only this region and what lies below it.", example = "36")
    @QueryParam("region")
    @Separator(",")
    public List<String> region = List.of();

    @Parameter(description = "Only regions of this level.", example = "CITY")
    @QueryParam("level")
    @Separator(",")
    public List<RegionLevel> level = List.of();

    Listing<Region> listing() {
        return Listing.of(Region.class, "r", "left join fetch r.parent")
                .where(Region.lies("r.path"), "region", region)
                .where("r.level in :level", "level", level)
                .where("r.updatedAt >= :updatedSince", "updatedSince", updatedSince);
    }
}
