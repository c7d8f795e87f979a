package id.capaian.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.capaian.web.link.Https;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as a client writes it. */
@Schema(name = "MeasurementContent", description = "A figure to be written.")
public record MeasurementContent(
        @Schema(description = "The figure, in the indicator's unit, exact.", examples = "5.51")
        @NotNull
        @Digits(integer = 18, fraction = 10)
        BigDecimal value,

        @Schema(description = "How settled it is: PROVISIONAL, FINAL or REVISED. Default FINAL.", examples = "FINAL")
        @Nullable
        MeasurementStatus status,

        @Schema(
                description = "true when from this period on another method was used, so that earlier figures"
                        + " cannot be compared. Default false.",
                examples = "false")
        @JsonProperty("break")
        @Nullable
        Boolean seriesBreak,

        @Schema(description = "Title of the source.", examples = "BPS, Berita Resmi Statistik 25 Juli 2025")
        @Size(max = 400)
        @Nullable
        String sourceTitle,

        @Schema(description = "Where the source can be read, https.", examples = "https://banten.bps.go.id")
        @Https
        @Nullable
        String sourceUrl,

        @Schema(description = "What a reader should know about this figure.", examples = "Angka sementara.")
        @Size(max = 4000)
        @Nullable
        String note) {

    public static MeasurementContent of(Measurement measurement) {
        return new MeasurementContent(
                measurement.amount,
                measurement.status,
                measurement.seriesBreak,
                measurement.sourceTitle,
                measurement.sourceUrl,
                measurement.note);
    }
}
