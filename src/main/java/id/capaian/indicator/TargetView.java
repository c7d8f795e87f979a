package id.capaian.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target as everyone sees it. */
@Schema(name = "Target", description = "What was promised, by which planning document.")
public record TargetView(
        @Schema(description = "Code of the indicator.", examples = "ppm")
        String indicator,

        @Schema(description = "Code of the region.", examples = "36")
        String region,

        @Schema(
                description = "Period it is due in; a year on an indicator of a finer frequency is due at the"
                        + " year's last period.",
                examples = "2029")
        Period period,

        @Schema(description = "Part of the whole; absent for the whole.", examples = "area:urban") @Nullable
        String disaggregation,

        @Schema(description = "Planning document that sets it.", examples = "RPJMD")
        String document,

        @JsonUnwrapped TargetContent content,

        @Schema(description = "Present when it was made easier after its period had begun.") @Nullable
        LateLowering lateLowering,

        @Schema(description = "When it was last written.", examples = "2026-01-05T03:00:00Z")
        Instant updatedAt) {

    public static TargetView of(Target target) {
        return new TargetView(
                target.indicator.code,
                target.region.code,
                target.period,
                target.disaggregation.isEmpty() ? null : target.disaggregation,
                target.document,
                TargetContent.of(target),
                target.lateLowering,
                target.updatedAt);
    }
}
