package id.capaian.indicator;

import id.capaian.web.Slug;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as a client writes it: the metadata that BPS's standard MS-Ind asks for. */
@Schema(name = "IndicatorContent", description = "An indicator to be written.")
public record IndicatorContent(
        @Schema(description = "Short name in addresses. Never changes.", examples = "ppm")
        @NotNull
        @Pattern(regexp = Slug.PATTERN, message = "slug")
        String code,

        @Schema(description = "Code of the agency that answers for it (produsen data).", examples = "bappeda")
        @NotNull
        @Pattern(regexp = Slug.PATTERN, message = "slug")
        String opd,

        @Schema(description = "Code of that agency's program that it measures.", examples = "dpupr-bang-andra")
        @Pattern(regexp = Slug.PATTERN, message = "slug")
        @Nullable
        String program,

        @Schema(description = "Name in Indonesian.", examples = "Persentase Penduduk Miskin") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "Name in English.", examples = "Poverty rate") @Size(max = 200) @Nullable
        String nameEn,

        @Schema(description = "The concept behind it.", examples = "Kemiskinan moneter") @Size(max = 4000) @Nullable
        String concept,

        @Schema(
                description = "What exactly is counted.",
                examples = "Bagian penduduk dengan pengeluaran per kapita di bawah garis kemiskinan.")
        @Size(max = 4000)
        @Nullable
        String definition,

        @Schema(description = "How to read it.", examples = "Makin kecil makin baik.") @Size(max = 4000) @Nullable
        String interpretation,

        @Schema(description = "How it is computed.", examples = "penduduk miskin / penduduk x 100")
        @Size(max = 4000)
        @Nullable
        String formula,

        @Schema(description = "Unit of its values.", examples = "persen") @NotBlank @Size(max = 40)
        String unit,

        @Schema(description = "Decimals to show. Default 2.", examples = "2") @Min(0) @Max(10) @Nullable
        Integer decimals,

        @Schema(
                description = "Which direction is better: HIGHER_BETTER, LOWER_BETTER, or RANGE (best between"
                        + " `rangeLow` and `rangeHigh`); absent when neither is.",
                examples = "LOWER_BETTER")
        @Nullable
        Polarity polarity,

        @Schema(description = "Lower bound of the best range, inclusive; only with RANGE.", examples = "2.5")
        @Digits(integer = 18, fraction = 10)
        @Nullable
        BigDecimal rangeLow,

        @Schema(description = "Upper bound of the best range, inclusive; only with RANGE.", examples = "3.5")
        @Digits(integer = 18, fraction = 10)
        @Nullable
        BigDecimal rangeHigh,

        @Schema(description = "Smallest possible value.", examples = "0") @Digits(integer = 18, fraction = 10) @Nullable
        BigDecimal min,

        @Schema(description = "Largest possible value.", examples = "100")
        @Digits(integer = 18, fraction = 10)
        @Nullable
        BigDecimal max,

        @Schema(description = "How often there is a figure.", examples = "SEMESTER") @NotNull
        Frequency frequency,

        @Schema(
                description = "The month of each period in which it is measured, where it is always the same:"
                        + " `[3, 9]` for March and September. Months given as periods are then understood.",
                examples = "[3, 9]")
        @Size(max = 4)
        @Nullable
        List<@NotNull @Min(1) @Max(12) Integer> referenceMonths,

        @Schema(
                description = "Level of planning: MACRO, IKU (indikator kinerja utama), IKD (… daerah), IKK"
                        + " (… kunci), PROGRAM, SDG.",
                examples = "MACRO")
        @NotNull
        Tier tier,

        @Schema(description = "Where the figures come from.", examples = "BPS, Susenas") @Size(max = 1000) @Nullable
        String dataSource,

        @Schema(description = "Dimensions its figures may be split by.", examples = "[\"sex\", \"area\"]")
        @Size(max = 10)
        @Nullable
        List<@NotNull @Pattern(regexp = Disaggregation.DIMENSION, message = "slug") String> disaggregations,

        @Schema(
                description = "How target attainment is computed; by default REALISASI_PER_TARGET for"
                        + " HIGHER_BETTER and DUA_KURANG_RASIO for LOWER_BETTER.",
                examples = "DUA_KURANG_RASIO")
        @Nullable
        AchievementFormula achievementFormula,

        @Schema(description = "Number of the Sustainable Development Goal it belongs to.", examples = "1")
        @Min(1)
        @Max(17)
        @Nullable
        Integer sdgGoal,

        @Schema(description = "Reference code in an official list.", examples = "1.2.1") @Size(max = 80) @Nullable
        String officialCode,

        @Schema(description = "Day of the next release, if announced.", examples = "2027-01-15") @Nullable
        LocalDate nextReleaseOn,

        @Schema(
                description = "Planning document whose targets count where several set one for the same period."
                        + " Without it: RPJMD, otherwise the first by name.",
                examples = "RPJMD")
        @Pattern(regexp = Target.DOCUMENT, message = "document-code")
        @Nullable
        String primaryDocument) {

    public static IndicatorContent of(Indicator indicator) {
        return new IndicatorContent(
                indicator.code,
                indicator.opd.code,
                indicator.programCode(),
                indicator.name,
                indicator.nameEn,
                indicator.concept,
                indicator.definition,
                indicator.interpretation,
                indicator.formula,
                indicator.unit,
                indicator.decimals,
                indicator.polarity,
                indicator.rangeLow,
                indicator.rangeHigh,
                indicator.minValue,
                indicator.maxValue,
                indicator.frequency,
                List.copyOf(indicator.referenceMonths),
                indicator.tier,
                indicator.dataSource,
                List.copyOf(indicator.disaggregations),
                indicator.achievementFormula,
                indicator.sdgGoal,
                indicator.officialCode,
                indicator.nextReleaseOn,
                indicator.primaryDocument);
    }
}
