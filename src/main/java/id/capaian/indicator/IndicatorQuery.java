package id.capaian.indicator;

import id.capaian.web.page.Listing;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which indicators. */
public class IndicatorQuery {
    static final Sorting SORTING = Sorting.by(
            "code",
            SortKey.text("code", "i.code"),
            SortKey.text("name", "i.name"),
            new SortKey("updatedAt", "i.updatedAt", Instant.class));

    @Parameter(description = "Only indicators of this agency.", example = "bappeda")
    @QueryParam("opd")
    public @Nullable String opd;

    @Parameter(description = "Only indicators of this program.", example = "dpupr-bang-andra")
    @QueryParam("program")
    public @Nullable String program;

    @Parameter(description = "Only indicators of this level of planning.", example = "MACRO")
    @QueryParam("tier")
    public @Nullable Tier tier;

    @Parameter(description = "Only indicators of this frequency.", example = "SEMESTER")
    @QueryParam("frequency")
    public @Nullable Frequency frequency;

    @Parameter(description = "Only indicators of this Sustainable Development Goal.", example = "1")
    @QueryParam("sdg")
    public @Nullable Integer sdg;

    @Parameter(description = "Only indicators with a figure in this region or below it.", example = "36.71")
    @QueryParam("region")
    public @Nullable String region;

    Listing<Indicator> listing() {
        return Listing.of(Indicator.class, "i", "join fetch i.opd left join fetch i.program")
                .where("i.opd.code = :opd", "opd", opd)
                .where("i.program.code = :program", "program", program)
                .where("i.tier = :tier", "tier", tier)
                .where("i.frequency = :frequency", "frequency", frequency)
                .where("i.sdgGoal = :sdg", "sdg", sdg)
                .where(
                        "exists (select 1 from Measurement m where m.indicator = i and m.region.path like"
                                + " (select concat(top.path, '%') from Region top where top.code = :region))",
                        "region", region);
    }
}
