package id.capaian.region;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region, where something else is spoken of. */
public record RegionHead(
        @Schema(description = "Code.", examples = "36") String code,

        @Schema(description = "Name.", examples = "Banten") String name) {

    public static RegionHead of(Region region) {
        return new RegionHead(region.code, region.name);
    }
}
