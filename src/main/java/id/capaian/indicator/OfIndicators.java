package id.capaian.indicator;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

/** Of which indicators, where many have something. */
public class OfIndicators {
    @Parameter(description = "Only of this indicator.", example = "ppm")
    @QueryParam("indicator")
    @Separator(",")
    public List<String> indicator = List.of();

    @Parameter(description = "Only of indicators that this agency answers for.", example = "bappeda")
    @QueryParam("opd")
    @Separator(",")
    public List<String> opd = List.of();

    @Parameter(description = "Only of indicators of this program.", example = "dpupr-bang-andra")
    @QueryParam("program")
    @Separator(",")
    public List<String> program = List.of();

    @Parameter(description = "Only of indicators of this level of planning.", example = "MACRO")
    @QueryParam("tier")
    @Separator(",")
    public List<Tier> tier = List.of();

    boolean isOfAll() {
        return indicator.isEmpty() && opd.isEmpty() && program.isEmpty() && tier.isEmpty();
    }

    /** Whether an indicator, as it may once have been, is one of those asked for. */
    public boolean isOf(IndicatorContent one) {
        return (indicator.isEmpty() || indicator.contains(one.code()))
                && (opd.isEmpty() || opd.contains(one.opd()))
                && (program.isEmpty() || program.contains(one.program()))
                && (tier.isEmpty() || tier.contains(one.tier()));
    }
}
