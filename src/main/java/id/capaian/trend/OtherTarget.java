package id.capaian.trend;

import id.capaian.indicator.Period;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target that does not count, as another document's does. */
@Schema(description = "A target that does not count, as another document's does.")
public record OtherTarget(
        @Schema(description = "Period in which it is due.", examples = "2025")
        Period period,

        @Schema(description = "Value, in the indicator's unit.", examples = "110")
        BigDecimal value,

        @Schema(description = "Its planning document.", examples = "RKPD")
        String document) {

    static OtherTarget of(Goal goal) {
        return new OtherTarget(goal.due(), goal.amount(), goal.document());
    }
}
