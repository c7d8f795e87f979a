package id.capaian.report.publishing;

import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was published in a month. */
@Schema(name = "PublishedInMonth", description = "How many achievements were published in a month.")
public record MonthCount(
        @Schema(description = "The month.", implementation = String.class, examples = "2026-02")
        YearMonth month,

        @Schema(description = "Achievements published in it.", examples = "4")
        long published) {}
