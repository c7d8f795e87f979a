package id.capaian.report.evidence;

import id.capaian.report.Percent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How well achievements are proven. */
@Schema(name = "EvidenceCoverage", description = "How well achievements are proven. Shares are absent when n is 0.")
public record Coverage(
        @Schema(description = "Published achievements looked at.", examples = "50")
        long n,

        @Schema(description = "Those with a photo.", examples = "48")
        long withPhoto,

        @Schema(description = "Those with a video.", examples = "7")
        long withVideo,

        @Schema(description = "Those with a photo and a video.", examples = "5")
        long withBoth,

        @Schema(
                description = "Those with a photo or video from before the work (stage BEFORE) and one from after it"
                        + " (AFTER).",
                examples = "20")
        long withBeforeAndAfter,

        @Schema(description = "Share with a photo in percent of n, 0 to 100.", examples = "96") @Nullable
        Double photoPct,

        @Schema(description = "Share with a video in percent of n, 0 to 100.", examples = "14") @Nullable
        Double videoPct,

        @Schema(description = "Share with a photo and a video in percent of n, 0 to 100.", examples = "10") @Nullable
        Double bothPct,

        @Schema(description = "Share with before and after in percent of n, 0 to 100.", examples = "40") @Nullable
        Double beforeAndAfterPct) {

    public static Coverage of(Tally tally) {
        return new Coverage(
                tally.n(),
                tally.withPhoto(),
                tally.withVideo(),
                tally.withBoth(),
                tally.withBeforeAndAfter(),
                Percent.of(tally.withPhoto(), tally.n()),
                Percent.of(tally.withVideo(), tally.n()),
                Percent.of(tally.withBoth(), tally.n()),
                Percent.of(tally.withBeforeAndAfter(), tally.n()));
    }
}
