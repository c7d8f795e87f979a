package id.capaian.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A program's money in one year. */
@Embeddable
@Schema(description = "A program's money in one year.")
public record Budget(
        @Schema(description = "Budget year.", examples = "2026")
        @Column(name = "budget_year")
        @NotNull
        @Min(1945)
        @Max(2200)
        Integer year,

        @Schema(description = "Allocated (pagu), in rupiah.", examples = "167400000000")
        @DecimalMin("0")
        @Digits(integer = 18, fraction = 2)
        @Nullable
        BigDecimal allocated,

        @Schema(description = "Spent (realisasi), in rupiah.", examples = "151200000000")
        @DecimalMin("0")
        @Digits(integer = 18, fraction = 2)
        @Nullable
        BigDecimal realised) {}
