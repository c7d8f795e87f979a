package id.capaian.achievement.evidence;

import id.capaian.web.link.RefusedUrl;
import id.capaian.web.problem.Fault;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One piece of evidence (bukti), as it is sent, kept and shown. */
@Embeddable
@Schema(description = "A link that proves an achievement: photo, video, document or article.")
public record Evidence(
        @Schema(description = "What it is.", examples = "PHOTO") @Enumerated(EnumType.STRING) @NotNull
        EvidenceKind kind,

        @Schema(
                description = "Where it is: a public https address of a page or file. Photos and videos stay at"
                        + " their provider; only the link is kept.",
                examples = "https://www.youtube.com/watch?v=aqz-KE-bpKQ")
        @NotBlank
        String url,

        @Schema(description = "What it shows.", examples = "Jalan desa setelah dibeton") @Size(max = 400) @Nullable
        String caption,

        @Schema(
                description = "What a screen reader says in its place. Required for a PHOTO.",
                examples = "Jalan beton lurus di antara sawah")
        @Size(max = 400)
        @Nullable
        String altText,

        @Schema(description = "Who made it.", examples = "Dok. DPUPR Banten") @Size(max = 200) @Nullable
        String credit,

        @Schema(description = "Licence under which it may be used.", examples = "CC BY 4.0") @Size(max = 80) @Nullable
        String licence,

        @Schema(description = "Day on which it was taken.", examples = "2026-02-20") @Nullable
        LocalDate takenAt,

        @Schema(description = "Which moment of the work it shows.", examples = "AFTER")
        @Enumerated(EnumType.STRING)
        @Nullable
        EvidenceStage stage,

        @Schema(description = "Where it was taken.") @Valid @Nullable
        Location location,

        @Schema(
                description = "What the service recognised. Read only: it is found anew on every write.",
                readOnly = true)
        @Nullable
        EvidenceLink link) {

    /** The same with its link recognised. */
    public Evidence recognised(URI publicUrl) {
        return new Evidence(
                kind,
                url,
                caption,
                altText,
                credit,
                licence,
                takenAt,
                stage,
                location,
                EvidenceLink.of(url, publicUrl));
    }

    /** What is wrong with it, if anything; the pointer is where it stands in its body. */
    public Optional<Fault> fault(String pointer, URI publicUrl) {
        if (kind == EvidenceKind.PHOTO && (altText == null || altText.isBlank())) {
            return Optional.of(Fault.at(pointer + "/altText", "alt-text"));
        }
        try {
            var media = EvidenceLink.of(url, publicUrl).media();
            return media == null || isShownBy(media)
                    ? Optional.empty()
                    : Optional.of(Fault.at(pointer + "/kind", "evidence-kind", Map.of("media", media, "kind", kind)));
        } catch (RefusedUrl refused) {
            return Optional.of(Fault.at(pointer + "/url", refused.messageCode()));
        }
    }

    /** Whether it shows the work itself. */
    public boolean showsTheWork() {
        return kind == EvidenceKind.PHOTO || kind == EvidenceKind.VIDEO;
    }

    private boolean isShownBy(EvidenceLink.Media media) {
        return switch (kind) {
            case PHOTO -> media == EvidenceLink.Media.PHOTO;
            case VIDEO -> media == EvidenceLink.Media.VIDEO;
            case DOCUMENT, ARTICLE -> true;
        };
    }
}
