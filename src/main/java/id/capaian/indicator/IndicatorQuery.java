package id.capaian.indicator;

import id.capaian.opd.OpdView;
import id.capaian.program.ProgramView;
import id.capaian.region.Region;
import id.capaian.web.format.Dataset;
import id.capaian.web.list.Offer;
import id.capaian.web.list.Since;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Listing;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import id.capaian.web.search.TextQuery;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Which indicators. */
public class IndicatorQuery extends Since {
    static final Sorting SORTING = Sorting.by(
            "code",
            SortKey.text("code", "i.code"),
            SortKey.text("name", "i.name"),
            new SortKey("updatedAt", "i.updatedAt", Instant.class));
    public static final Offer OFFER = Offer.of(
                    Dataset.of("indicators", IndicatorView.class),
                    SORTING,
                    new Facet("opd", "i.opd.code"),
                    new Facet("program", "program.code", "join i.program program"),
                    new Facet("tier", "i.tier"),
                    new Facet("frequency", "i.frequency"),
                    new Facet("sdg", "i.sdgGoal"))
            .including("opd", "opd", OpdView::ofCodes)
            .including("program", "program", ProgramView::ofCodes);

    @Parameter(description = TextQuery.DESCRIPTION, example = "perbaikan jalan")
    @QueryParam("q")
    public @Nullable String q;

    @Parameter(description = "Only indicators of this agency.", example = "bappeda")
    @QueryParam("opd")
    @Separator(",")
    public List<String> opd = List.of();

    @Parameter(description = "Only indicators of this program.", example = "dpupr-bang-andra")
    @QueryParam("program")
    @Separator(",")
    public List<String> program = List.of();

    @Parameter(description = "Only indicators of this level of planning.", example = "MACRO")
    @QueryParam("tier")
    @Separator(",")
    public List<Tier> tier = List.of();

    @Parameter(description = "Only indicators of this frequency.", example = "SEMESTER")
    @QueryParam("frequency")
    @Separator(",")
    public List<Frequency> frequency = List.of();

    @Parameter(description = "Only indicators of this Sustainable Development Goal.", example = "1")
    @QueryParam("sdg")
    @Separator(",")
    public List<Integer> sdg = List.of();

    @Parameter(description = "Only indicators with a figure in this region or below it.", example = "36.71")
    @QueryParam("region")
    @Separator(",")
    public List<String> region = List.of();

    public Listing<Indicator> listing() {
        return Listing.of(Indicator.class, "i", "join fetch i.opd left join fetch i.program")
                .matching(q)
                .where("i.opd.code in :opd", "opd", opd)
                .where("i.updatedAt >= :updatedSince", "updatedSince", updatedSince)
                .where("i.program.code in :program", "program", program)
                .where("i.tier in :tier", "tier", tier)
                .where("i.frequency in :frequency", "frequency", frequency)
                .where("i.sdgGoal in :sdg", "sdg", sdg)
                .where(
                        "exists (select 1 from MeasuredSeries s where s.indicator = i and "
                                + Region.lies("s.region.path") + ")",
                        "region",
                        region);
    }
}
