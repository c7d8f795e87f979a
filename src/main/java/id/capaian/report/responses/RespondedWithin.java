package id.capaian.report.responses;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many were responded to in time. */
@Schema(
        description = "How many reports were responded to within some working days. A response on the day of the report"
                + " takes 0, one on the next working day 1.")
public record RespondedWithin(
        @Schema(description = "Working days at most.", examples = "3")
        int workingDays,

        @Schema(description = "Reports responded to within them.", examples = "9")
        long responded,

        @Schema(
                description = "Their share in percent of n, 0 to 100; reports without a response are not within."
                        + " Absent when n is 0.",
                examples = "75")
        @Nullable
        Double respondedPct) {}
