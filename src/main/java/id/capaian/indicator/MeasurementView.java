package id.capaian.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as everyone sees it. */
@Schema(name = "Measurement", description = "What was measured (realisasi).")
public record MeasurementView(
        @Schema(description = "Code of the indicator.", examples = "ppm")
        String indicator,

        @Schema(description = "Code of the region.", examples = "36")
        String region,

        @Schema(description = "Period it speaks of.", examples = "2025-S2")
        Period period,

        @Schema(description = "Part of the whole; absent for the whole.", examples = "area:urban") @Nullable
        String disaggregation,

        @JsonUnwrapped MeasurementContent content,

        @Schema(description = "When it was last written.", examples = "2026-01-05T03:00:00Z")
        Instant updatedAt) {

    public static MeasurementView of(Measurement measurement) {
        return new MeasurementView(
                measurement.indicator.code,
                measurement.region.code,
                measurement.period,
                measurement.disaggregation.isEmpty() ? null : measurement.disaggregation,
                MeasurementContent.of(measurement),
                measurement.updatedAt);
    }
}
