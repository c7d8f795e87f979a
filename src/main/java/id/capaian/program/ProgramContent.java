package id.capaian.program;

import id.capaian.web.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A program as a client writes it. */
@Schema(name = "ProgramContent", description = "A program to be written.")
public record ProgramContent(
        @Schema(description = "Short name in addresses. Never changes.", examples = "dpupr-bang-andra")
        @NotNull
        @Pattern(regexp = Slug.PATTERN, message = "slug")
        String code,

        @Schema(description = "Code of the agency that runs it.", examples = "dpupr")
        @NotNull
        @Pattern(regexp = Slug.PATTERN, message = "slug")
        String opd,

        @Schema(description = "Name.", examples = "Bangun Jalan Desa Sejahtera (Bang Andra)") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "What it is for.", examples = "Jalan desa yang mantap dan menghubungkan sentra produksi.")
        @Size(max = 4000)
        @Nullable
        String objective,

        @Schema(description = "Code in the official nomenclature.", examples = "1.03.10") @Size(max = 40) @Nullable
        String officialCode,

        @Schema(
                description = "Version of the nomenclature that the code is from.",
                examples = "Kepmendagri 900.1.15.5-1317/2023")
        @Size(max = 80)
        @Nullable
        String officialCodeVersion,

        @Schema(description = "First year.", examples = "2025") @Min(1945) @Max(2200) @Nullable
        Integer startYear,

        @Schema(description = "Last year.", examples = "2029") @Min(1945) @Max(2200) @Nullable
        Integer endYear,

        @Schema(description = "Money per year, each year once.") @Size(max = 50) @Nullable
        List<@NotNull @Valid Budget> budgets,

        @Schema(
                description = "Whether it is one of the governor's flagship programs. Default false.",
                examples = "true")
        @Nullable
        Boolean flagship) {

    public static ProgramContent of(Program program) {
        return new ProgramContent(
                program.code,
                program.opd.code,
                program.name,
                program.objective,
                program.officialCode,
                program.officialCodeVersion,
                program.startYear,
                program.endYear,
                List.copyOf(program.budgets),
                program.flagship);
    }
}
