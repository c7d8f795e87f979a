package id.capaian.achievement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much was achieved. */
@Embeddable
@Schema(description = "How much of something was planned, contracted or realised.")
public record Quantity(
        @Schema(description = "Of what.", examples = "panjang jalan") @NotBlank @Size(max = 80)
        String label,

        @Schema(description = "How much, exact.", examples = "1.3")
        @Column(name = "amount")
        @NotNull
        @Digits(integer = 18, fraction = 10)
        BigDecimal value,

        @Schema(description = "In which unit.", examples = "km") @NotBlank @Size(max = 40)
        String unit,

        @Schema(description = "Whether it is planned, contracted or realised.", examples = "REALISED")
        @Enumerated(EnumType.STRING)
        @NotNull
        Stage stage) {

    /** How real a quantity is. */
    public enum Stage {
        PLANNED,
        CONTRACTED,
        REALISED
    }
}
