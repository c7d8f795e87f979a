package id.capaian.achievement;

import id.capaian.indicator.Indicator;
import id.capaian.web.Slug;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator that an achievement moves, and by how much. */
@Embeddable
public class Contribution {
    @ManyToOne(fetch = FetchType.LAZY)
    public Indicator indicator;

    public @Nullable BigDecimal amount;

    /** The same as a client writes and reads it. */
    @Schema(name = "Contribution", description = "An indicator that this achievement moves.")
    public record Content(
            @Schema(description = "Code of the indicator.", examples = "jalan-desa-km")
            @NotNull
            @Pattern(regexp = Slug.PATTERN, message = "slug")
            String indicator,

            @Schema(description = "By how much, in the indicator's unit, if it can be said.", examples = "1.3")
            @Digits(integer = 18, fraction = 10)
            @Nullable
            BigDecimal amount) {

        Contribution resolve(String pointer) {
            var contribution = new Contribution();
            contribution.indicator = Indicator.referred(indicator, pointer + "/indicator");
            contribution.amount = amount;
            return contribution;
        }
    }

    Content content() {
        return new Content(indicator.code, amount);
    }
}
