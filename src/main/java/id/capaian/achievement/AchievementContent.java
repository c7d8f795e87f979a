package id.capaian.achievement;

import id.capaian.achievement.evidence.Evidence;
import id.capaian.achievement.evidence.Location;
import id.capaian.indicator.DateOrPeriod;
import id.capaian.region.Region;
import id.capaian.web.Slug;
import id.capaian.web.link.Https;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An achievement as an agency writes it; all but its agency and title may be missing in a draft. */
@Schema(name = "AchievementContent", description = "An achievement to be written.")
public record AchievementContent(
        @Schema(description = "Code of the agency that achieved it.", examples = "dpupr")
        @NotNull
        @Pattern(regexp = Slug.PATTERN, message = "slug")
        String opd,

        @Schema(description = "Code of that agency's program.", examples = "dpupr-bang-andra")
        @Pattern(regexp = Slug.PATTERN, message = "slug")
        @Nullable
        String program,

        @Schema(description = "What was achieved, in one line.", examples = "Jalan desa Sukanagara selesai")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(
                description = "What was achieved, in a few plain sentences.",
                examples = "Warga empat kampung kini mencapai pasar dalam 15 menit.")
        @Size(max = 1000)
        @Nullable
        String summary,

        @Schema(
                description = "The whole story, Markdown without HTML.",
                examples = "## Sebelumnya\n\nJalan rusak sejak 2019.")
        @Size(max = 20_000)
        @Pattern(
                regexp = "(?is)(?!.*(\\]\\(|\\]:)\\s*+<?\\s*+(javascript|vbscript|data):).*",
                message = "markdown-link")
        @Nullable
        String body,

        @Schema(
                description = "When it was achieved: a day, or a period where the day is not known.",
                examples = "2026-02-22")
        @Nullable
        DateOrPeriod achievedOn,

        @Schema(description = "Codes of the regions that benefit.", examples = "[\"36.04\"]") @Size(max = 100) @Nullable
        List<@NotNull @Pattern(regexp = Region.CODE, message = "region-code") String> regions,

        @Schema(description = "Name of the place.", examples = "Sukanagara") @Size(max = 200) @Nullable
        String place,

        @Schema(description = "Where it is on the map.") @Valid @Nullable
        Location location,

        @Schema(description = "How much was achieved, in order of weight.") @Size(max = 50) @Nullable
        List<@NotNull @Valid Quantity> quantities,

        @Schema(description = "How many people benefit.", examples = "1200") @Min(0) @Nullable
        Long beneficiaries,

        @Schema(description = "What it cost, in rupiah.", examples = "4320000000")
        @DecimalMin("0")
        @Digits(integer = 18, fraction = 2)
        @Nullable
        BigDecimal budget,

        @Schema(description = "Indicators that it moves.") @Size(max = 20) @Nullable
        List<Contribution.@NotNull @Valid Content> indicators,

        @Schema(description = "The resident's report that it answers.") @Valid @Nullable
        ReportResponse response,

        @Schema(description = "Free words to find it by.", examples = "[\"jalan\"]") @Size(max = 20) @Nullable
        List<@NotNull @Pattern(regexp = Slug.PATTERN, message = "slug") String> tags,

        @Schema(description = "Numbers of the Sustainable Development Goals it serves.", examples = "[9]")
        @Size(max = 17)
        @Nullable
        List<@NotNull @Min(1) @Max(17) Integer> sdgs,

        @Schema(description = "Language it is written in: id or en. Default id.", examples = "id")
        @Pattern(regexp = "id|en")
        @Nullable
        String language,

        @Schema(
                description = "Where it was first reported, https.",
                examples = "https://dpupr.bantenprov.go.id/berita/jalan-sukanagara")
        @Https
        @Nullable
        String sourceUrl,

        @Schema(
                description = "When it is to be published once it is approved; absent for at once. Cannot change once"
                        + " it is published.",
                examples = "2026-03-01T02:00:00Z")
        @Nullable
        Instant publishAt,

        @Schema(description = "What proves it, in the order to be shown; a photo or video is needed to publish.")
        @Size(max = 50)
        @Nullable
        List<@NotNull @Valid Evidence> evidence) {

    public static AchievementContent of(Achievement achievement) {
        return new AchievementContent(
                achievement.opd.code,
                achievement.program == null ? null : achievement.program.code,
                achievement.title,
                achievement.summary,
                achievement.body,
                achievement.achievedOn,
                achievement.regions.stream().map(region -> region.code).toList(),
                achievement.place,
                achievement.location,
                List.copyOf(achievement.quantities),
                achievement.beneficiaries,
                achievement.budget,
                achievement.contributions.stream().map(Contribution::content).toList(),
                achievement.response,
                List.copyOf(achievement.tags),
                List.copyOf(achievement.sdgs),
                achievement.language,
                achievement.sourceUrl,
                achievement.publication.publishAt,
                List.copyOf(achievement.evidence));
    }
}
