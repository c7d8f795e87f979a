package id.capaian.indicator;

import id.capaian.web.list.Offer;
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

/** Of which indicators, where figures of many are listed together. */
public class FiguresQuery {
    private static final Sorting SORTING = Sorting.by(
            "indicator,region,period",
            new SortKey("id", "f.id", Long.class),
            SortKey.text("indicator", "f.indicator.code"),
            SortKey.text("region", "f.region.code"),
            new SortKey("period", "f.startsOn", LocalDate.class),
            new SortKey("updatedAt", "f.updatedAt", Instant.class));

    public static final Offer MEASUREMENTS = offer(MeasurementQuery.OFFER);
    public static final Offer TARGETS = offer(TargetQuery.OFFER);

    @Parameter(description = "Only figures of this indicator.", example = "ppm")
    @QueryParam("indicator")
    @Separator(",")
    public List<String> indicator = List.of();

    @Parameter(description = "Only figures of indicators that this agency answers for.", example = "bappeda")
    @QueryParam("opd")
    @Separator(",")
    public List<String> opd = List.of();

    @Parameter(description = "Only figures of indicators of this program.", example = "dpupr-bang-andra")
    @QueryParam("program")
    @Separator(",")
    public List<String> program = List.of();

    @Parameter(description = "Only figures of indicators of this level of planning.", example = "MACRO")
    @QueryParam("tier")
    @Separator(",")
    public List<Tier> tier = List.of();

    boolean isOfAll() {
        return indicator.isEmpty() && opd.isEmpty() && program.isEmpty() && tier.isEmpty();
    }

    /** Whether an indicator, as it may once have been, is one of those asked for. */
    boolean isOf(IndicatorContent one) {
        return (indicator.isEmpty() || indicator.contains(one.code()))
                && (opd.isEmpty() || opd.contains(one.opd()))
                && (program.isEmpty() || program.contains(one.program()))
                && (tier.isEmpty() || tier.contains(one.tier()));
    }

    <E> Listing<E> narrow(Listing<E> figures) {
        return figures.where("f.indicator.code in :indicator", "indicator", indicator)
                .where("f.indicator.opd.code in :opd", "opd", opd)
                .where("f.indicator.program.code in :program", "program", program)
                .where("f.indicator.tier in :tier", "tier", tier);
    }

    private static Offer offer(Offer ofOne) {
        return new Offer(ofOne.dataset(), SORTING, ofOne.facets(), ofOne.inclusions())
                .and(
                        new Facet("indicator", "f.indicator.code"),
                        new Facet("opd", "f.indicator.opd.code"),
                        new Facet("tier", "f.indicator.tier"));
    }
}
