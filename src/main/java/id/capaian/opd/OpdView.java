package id.capaian.opd;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency as everyone sees it. */
@Schema(name = "Opd", description = "An agency (organisasi perangkat daerah) that publishes what it achieved.")
public record OpdView(
        @JsonUnwrapped OpdContent content,

        @Schema(description = "When it was last written.", examples = "2026-01-05T03:00:00Z")
        Instant updatedAt) {

    /** Those with these codes, by code, in one statement. */
    public static List<OpdView> ofCodes(Collection<String> codes) {
        return Opd.ofCodes(codes).stream().map(OpdView::of).toList();
    }

    static OpdView of(Opd opd) {
        return new OpdView(OpdContent.of(opd), opd.updatedAt);
    }
}
