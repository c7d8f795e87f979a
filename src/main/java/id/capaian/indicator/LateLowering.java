package id.capaian.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The mark of a target that was made easier after its period had begun. */
@Embeddable
@Schema(description = "The target was made easier after its period had begun.")
public record LateLowering(
        @Schema(description = "The hardest it was since then, in the indicator's unit.", examples = "7.5")
        @Column(name = "late_lowered_from")
        BigDecimal from,

        @Schema(description = "When it was last made easier.", examples = "2026-11-02T03:00:00Z")
        @Column(name = "late_lowered_at")
        Instant at) {

    /** The hardest that a target was, as the public last saw it. */
    static BigDecimal before(JsonNode seen) {
        var marked = seen.path("lateLowering").path("from");
        return (marked.isMissingNode() ? seen.path("value") : marked).decimalValue();
    }
}
