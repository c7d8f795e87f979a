package id.capaian.indicator;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The natural key of a figure as an address spells it. */
public class FigureKey {
    @PathParam("code")
    public String code;

    @PathParam("region")
    public String region;

    @PathParam("period")
    public String period;

    @QueryParam("disaggregation")
    public @Nullable String disaggregation;

    Slot ofMeasurement() {
        return Slot.ofMeasurement(code, region, period, disaggregation);
    }

    Slot ofTarget() {
        return Slot.ofTarget(code, region, period, disaggregation);
    }
}
