package id.capaian.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of an indicator is needed to read its figures. */
@Schema(description = "What of an indicator is needed to read its figures.")
public record IndicatorHead(
        @Schema(description = "Code.", examples = "ppm") String code,

        @Schema(description = "Name in Indonesian.", examples = "Persentase Penduduk Miskin")
        String name,

        @Schema(description = "Name in English.", examples = "Poverty rate") @Nullable
        String nameEn,

        @Schema(description = "Unit of its values.", examples = "persen")
        String unit,

        @Schema(description = "Decimals to show.", examples = "2")
        int decimals,

        @Schema(description = "Which direction is better; absent when neither is.", examples = "LOWER_BETTER") @Nullable
        Polarity polarity,

        @Schema(description = "Level of planning.", examples = "MACRO")
        Tier tier,

        @Schema(description = "Code of the agency that answers for it.", examples = "bappeda")
        String opd) {

    public static IndicatorHead of(Indicator indicator) {
        return new IndicatorHead(
                indicator.code,
                indicator.name,
                indicator.nameEn,
                indicator.unit,
                indicator.decimals,
                indicator.polarity,
                indicator.tier,
                indicator.opd.code);
    }
}
