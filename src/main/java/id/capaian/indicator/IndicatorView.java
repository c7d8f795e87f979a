package id.capaian.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as everyone sees it. */
@Schema(name = "Indicator", description = "Something that is counted, and how to read it.")
public record IndicatorView(
        @JsonUnwrapped IndicatorContent content,

        @Schema(description = "When it was last written.", examples = "2026-01-05T03:00:00Z")
        Instant updatedAt) {

    /** Those with these codes, by code, in one statement. */
    public static List<IndicatorView> ofCodes(Collection<String> codes) {
        return Indicator.ofCodes(codes).stream().map(IndicatorView::of).toList();
    }

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(IndicatorContent.of(indicator), indicator.updatedAt);
    }
}
