package id.capaian.achievement.exhibit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.achievement.evidence.Evidence;
import id.capaian.indicator.DateOrPeriod;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A piece of evidence, and what it proves. */
@Schema(name = "PublishedEvidence", description = "A piece of evidence, and the published achievement it proves.")
public record ExhibitView(
        @Schema(description = "Key of the achievement.", examples = "01960f1e-7c7a-7cc3-9f0e-2a6f6f1f7d11")
        UUID achievement,

        @Schema(description = "Its place among the evidence of the achievement, from 1.", examples = "1")
        int number,

        @Schema(description = "What was achieved, in one line.", examples = "Jalan desa Sukanagara selesai")
        String title,

        @Schema(description = "Code of the agency that achieved it.", examples = "dpupr")
        String opd,

        @Schema(description = "Code of the program, if any.", examples = "dpupr-bang-andra") @Nullable
        String program,

        @Schema(description = "When it was achieved: a day, or a period.", examples = "2026-02-22") @Nullable
        DateOrPeriod achievedOn,

        @JsonUnwrapped Evidence evidence,

        @Schema(
                description = "Address of the achievement.",
                examples = "/v1/achievements/01960f1e-7c7a-7cc3-9f0e-2a6f6f1f7d11")
        String href) {

    public static List<ExhibitView> all(List<Exhibit> exhibits) {
        return exhibits.stream().map(ExhibitView::of).toList();
    }

    static ExhibitView of(Exhibit exhibit) {
        var achievement = exhibit.achievement;
        return new ExhibitView(
                achievement.id,
                exhibit.key.position() + 1,
                achievement.title,
                achievement.opd.code,
                achievement.program == null ? null : achievement.program.code,
                achievement.achievedOn,
                exhibit.evidence,
                "/v1/achievements/" + achievement.id);
    }
}
