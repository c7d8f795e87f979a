package id.capaian.indicator;

import id.capaian.web.list.Offer;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Listing;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import java.time.Instant;
import java.time.LocalDate;

/** Of which indicators, where figures of many are listed together. */
public class FiguresQuery extends OfIndicators {
    private static final Sorting SORTING = Sorting.by(
            "indicator,region,period",
            new SortKey("id", "f.id", Long.class),
            SortKey.text("indicator", "f.indicator.code"),
            SortKey.text("region", "f.region.code"),
            new SortKey("period", "f.startsOn", LocalDate.class),
            new SortKey("updatedAt", "f.updatedAt", Instant.class));

    public static final Offer MEASUREMENTS = offer(MeasurementQuery.OFFER);
    public static final Offer TARGETS = offer(TargetQuery.OFFER);

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
