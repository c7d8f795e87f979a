package id.capaian.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A region as a client writes it. */
@Schema(name = "RegionContent", description = "A region to be written.")
public record RegionContent(
        @Schema(
                description = "Code, in Indonesia that of the Ministry of Home Affairs. Never changes.",
                examples = "36.71")
        @NotNull
        @Pattern(regexp = Region.CODE, message = "region-code")
        String code,

        @Schema(description = "Official name.", examples = "Kota Tangerang") @NotBlank @Size(max = 200)
        String name,

        @Schema(
                description = "How far down it lies: PROVINCE (provinsi), REGENCY (kabupaten), CITY (kota),"
                        + " DISTRICT (kecamatan), VILLAGE (desa or kelurahan).",
                examples = "CITY")
        @NotNull
        RegionLevel level,

        @Schema(description = "Code of the region it lies in; none for the topmost.", examples = "36")
        @Pattern(regexp = Region.CODE, message = "region-code")
        @Nullable
        String parent) {

    public static RegionContent of(Region region) {
        return new RegionContent(
                region.code, region.name, region.level, region.parent == null ? null : region.parent.code);
    }
}
