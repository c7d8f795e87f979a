package id.capaian.indicator;

import id.capaian.journal.AsOf;
import id.capaian.region.Region;
import org.jboss.resteasy.reactive.RestResponse;

/** An indicator as it was at a data version; nothing of it belongs to the database. */
public record IndicatorAsOf(Indicator indicator, AsOf asOf) {
    /** The indicator, or 404 where there was none. */
    public static IndicatorAsOf get(String code, AsOf asOf) {
        var content = AsOf.read(asOf.get("indicators/" + code), IndicatorContent.class);
        return new IndicatorAsOf(Indicator.seen(content), asOf);
    }

    /** One figure, or 404 where there was none. */
    RestResponse<MeasurementView> measurement(FigureKey key) {
        var region = new Region();
        region.code = key.region;
        return asOf.answer(Slot.ofMeasurement(indicator, region, key.period, key.disaggregation)
                .path("measurements", ""));
    }
}
