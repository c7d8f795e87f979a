package id.capaian.report.publishing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agency that has fallen silent. */
@Schema(description = "An agency that has published nothing for a while.")
public record SilentOpd(
        @Schema(description = "Code of the agency.", examples = "dpupr")
        String opd,

        @Schema(description = "Its name.", examples = "Dinas Pekerjaan Umum dan Penataan Ruang")
        String name,

        @Schema(description = "Day of its latest publication; absent when it never published.", examples = "2026-02-23")
        @Nullable
        LocalDate lastPublishedOn) {

    static SilentOpd of(OpdPublishing opd) {
        return new SilentOpd(opd.opd(), opd.name(), opd.lastPublishedOn());
    }
}
