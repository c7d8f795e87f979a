package id.capaian.opd;

import id.capaian.region.Region;
import id.capaian.web.Slug;
import id.capaian.web.link.Https;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agency as a client writes it. */
@Schema(name = "OpdContent", description = "An agency to be written.")
public record OpdContent(
        @Schema(description = "Short name in addresses. Never changes.", examples = "dpupr")
        @NotNull
        @Pattern(regexp = Slug.PATTERN, message = "slug")
        String code,

        @Schema(description = "Official name.", examples = "Dinas Pekerjaan Umum dan Penataan Ruang")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "How people call it.", examples = "DPUPR") @Size(max = 40) @Nullable
        String acronym,

        @Schema(description = "Kind of agency.", examples = "DINAS") @NotNull
        OpdType type,

        @Schema(description = "Code in the official nomenclature.", examples = "1.03.0.00.0.00.01.0000")
        @Size(max = 40)
        @Nullable
        String officialCode,

        @Schema(description = "First day on which the official code is valid.", examples = "2021-01-01") @Nullable
        LocalDate officialCodeFrom,

        @Schema(description = "Last day on which the official code is valid.", examples = "2030-12-31") @Nullable
        LocalDate officialCodeTo,

        @Schema(description = "Its website, https.", examples = "https://dpupr.bantenprov.go.id") @Https @Nullable
        String website,

        @Schema(description = "Code of the region it serves.", examples = "36")
        @NotNull
        @Pattern(regexp = Region.CODE, message = "region-code")
        String region,

        @Schema(
                description = "What it does, as plain text or Markdown.",
                examples = "Membangun dan merawat jalan provinsi.")
        @Size(max = 4000)
        @Nullable
        String description,

        @Schema(description = "First day of its existence, if known.", examples = "2017-01-01") @Nullable
        LocalDate activeFrom,

        @Schema(description = "Last day of its existence; absent while it exists.", examples = "2026-12-31") @Nullable
        LocalDate activeTo,

        @Schema(description = "Code of the agency that took over its work.", examples = "dpupr")
        @Pattern(regexp = Slug.PATTERN, message = "slug")
        @Nullable
        String successor) {

    public static OpdContent of(Opd opd) {
        return new OpdContent(
                opd.code,
                opd.name,
                opd.acronym,
                opd.type,
                opd.officialCode,
                opd.officialCodeFrom,
                opd.officialCodeTo,
                opd.website,
                opd.region.code,
                opd.description,
                opd.activeFrom,
                opd.activeTo,
                opd.successor == null ? null : opd.successor.code);
    }
}
