package id.capaian.trend.maths;

import id.capaian.indicator.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value that belongs to a period: a target, or where a way begins or stands.
 *
 * @param value finite
 */
@Schema(name = "TrendValue", description = "A value that belongs to a period.")
public record Point(
        @Schema(description = "Period.", examples = "2025-S2")
        Period period,

        @Schema(description = "Value, in the indicator's unit.", examples = "5.51")
        double value) {
    public Point {
        value = Observation.finite(value);
    }

    @Schema(hidden = true)
    boolean isPositive() {
        return value > 0;
    }

    double yearsSince(Point earlier) {
        return period.yearsSince(earlier.period);
    }
}
