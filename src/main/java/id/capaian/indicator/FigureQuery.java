package id.capaian.indicator;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** What measurements and targets are both asked by. */
public class FigureQuery extends Since {
    static final Sorting SORTING = Sorting.by(
            "region,period",
            new SortKey("id", "f.id", Long.class),
            SortKey.text("region", "f.region.code"),
            new SortKey("period", "f.startsOn", LocalDate.class),
            new SortKey("updatedAt", "f.updatedAt", Instant.class));

    @Parameter(description = "Only figures of this region and of what lies below it.", example = "36")
    @QueryParam("region")
    @Separator(",")
    public List<String> region = List.of();

    @Parameter(description = "Only figures that begin in this year.", example = "2025")
    @QueryParam("year")
    @Separator(",")
    public List<Integer> year = List.of();

    @Parameter(
            description = "Only figures that begin on or after the beginning of this period or day.",
            example = "2020")
    @QueryParam("from")
    public @Nullable DateOrPeriod from;

    @Parameter(description = "Only figures that begin on or before the end of this period or day.", example = "2025-S1")
    @QueryParam("to")
    public @Nullable DateOrPeriod to;

    @Parameter(description = "Only this part of the whole; `total` for figures of the whole.", example = "area:urban")
    @QueryParam("disaggregation")
    public @Nullable String disaggregation;

    /** What both offer, and what one of them can be counted by besides. */
    static Offer offer(Dataset dataset, Facet own) {
        return Offer.of(
                        dataset,
                        SORTING,
                        new Facet("region", "f.region.code"),
                        new Facet("year", "year(f.startsOn)"),
                        new Facet("disaggregation", "coalesce(nullif(f.disaggregation, ''), 'total')"),
                        own)
                .including("indicator", "indicator", IndicatorView::ofCodes)
                .including("region", "region", RegionView::ofCodes);
    }

    /** Of one indicator, or of all. */
    <E> Listing<E> narrow(Listing<E> listing, @Nullable Indicator of) {
        return listing.where("f.indicator = :of", "of", of)
                .where("f.updatedAt >= :updatedSince", "updatedSince", updatedSince)
                .where(Region.lies("f.region.path"), "region", region)
                .where("year(f.startsOn) in :year", "year", year)
                .where("f.startsOn >= :from", "from", from == null ? null : from.from())
                .where("f.startsOn <= :to", "to", to == null ? null : to.to())
                .where(
                        "f.disaggregation = :disaggregation",
                        "disaggregation",
                        disaggregation == null ? null : Disaggregation.of(disaggregation, of));
    }
}
