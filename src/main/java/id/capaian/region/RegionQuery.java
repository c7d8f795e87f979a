package id.capaian.region;

import id.capaian.web.page.Listing;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which regions. */
public class RegionQuery {
    static final Sorting SORTING = Sorting.by(
            "code", SortKey.text("code", "r.code"), SortKey.text("name", "r.name"), SortKey.text("level", "r.level"));

    @Parameter(description = "Only this region and what lies below it.", example = "36")
    @QueryParam("region")
    public @Nullable String region;

    @Parameter(description = "Only regions of this level.", example = "CITY")
    @QueryParam("level")
    public @Nullable RegionLevel level;

    Listing<Region> listing() {
        return Listing.of(Region.class, "r", "left join fetch r.parent")
                .where(
                        "r.path like (select concat(top.path, '%') from Region top where top.code = :region)",
                        "region", region)
                .where("r.level = :level", "level", level);
    }
}
