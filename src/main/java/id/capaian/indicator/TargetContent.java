package id.capaian.indicator;

import id.capaian.web.link.Https;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target as a client writes it. */
@Schema(name = "TargetContent", description = "A target to be written.")
public record TargetContent(
        @Schema(description = "The figure to be reached, in the indicator's unit, exact.", examples = "3.5")
        @NotNull
        @Digits(integer = 18, fraction = 10)
        BigDecimal value,

        @Schema(description = "Title of the source.", examples = "RPJMD Provinsi Banten 2025-2029")
        @Size(max = 400)
        @Nullable
        String sourceTitle,

        @Schema(description = "Where the source can be read, https.", examples = "https://bappeda.bantenprov.go.id")
        @Https
        @Nullable
        String sourceUrl,

        @Schema(
                description = "What a reader should know about this target.",
                examples = "Target setelah perubahan APBD.")
        @Size(max = 4000)
        @Nullable
        String note) {

    public static TargetContent of(Target target) {
        return new TargetContent(target.amount, target.sourceTitle, target.sourceUrl, target.note);
    }
}
