package id.capaian.region;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region as everyone sees it. */
@Schema(name = "Region", description = "A place that figures and achievements belong to.")
public record RegionView(
        @JsonUnwrapped RegionContent content,

        @Schema(description = "When it was last written.", examples = "2026-01-05T03:00:00Z")
        Instant updatedAt) {

    /** Those with these codes, by code, in one statement. */
    public static List<RegionView> ofCodes(Collection<String> codes) {
        return Region.ofCodes(codes).stream().map(RegionView::of).toList();
    }

    static RegionView of(Region region) {
        return new RegionView(RegionContent.of(region), region.updatedAt);
    }
}
