package id.capaian.report.scorecard;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much of what was allocated was spent. */
@Schema(description = "How much of what was allocated (pagu) was spent (realisasi).")
public record Absorption(
        @Schema(description = "Allocated (pagu), in rupiah; absent where it is not known.", examples = "167400000000")
        @Nullable
        BigDecimal allocated,

        @Schema(description = "Spent (realisasi), in rupiah; absent where it is not known.", examples = "151200000000")
        @Nullable
        BigDecimal realised,

        @Schema(
                description = "Spent in percent of what was allocated (serapan), above 100 where more was spent; absent"
                        + " unless both are known and something was allocated.",
                examples = "90.3")
        @Nullable
        Double absorptionPct) {

    public Absorption(@Nullable BigDecimal allocated, @Nullable BigDecimal realised) {
        this(allocated, realised, percent(allocated, realised));
    }

    private static @Nullable Double percent(@Nullable BigDecimal allocated, @Nullable BigDecimal realised) {
        return allocated == null || realised == null || allocated.signum() == 0
                ? null
                : Double.valueOf(100 * realised.doubleValue() / allocated.doubleValue());
    }

    boolean known() {
        return allocated != null && realised != null;
    }

    /** Of several together; only makes sense of complete ones. */
    Absorption plus(Absorption other) {
        return new Absorption(sum(allocated, other.allocated), sum(realised, other.realised));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }
}
