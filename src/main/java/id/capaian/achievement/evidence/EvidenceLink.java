package id.capaian.achievement.evidence;

import id.capaian.web.link.RefusedUrl;
import id.capaian.web.link.SafeUrl;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link to a photo, a video or a page, and all that its spelling tells about it. Nothing is fetched. */
@Embeddable
@Schema(description = "What the service recognised in a link, from its spelling alone.")
public record EvidenceLink(
        @Schema(description = "Who shows it; FILE is a photo or video file, WEB any other page.", examples = "YOUTUBE")
        @Enumerated(EnumType.STRING)
        Provider provider,

        @Schema(
                description = "The one address of the item, however its link was copied.",
                examples = "https://www.youtube.com/watch?v=aqz-KE-bpKQ")
        @Column(name = "canonical_url")
        String url,

        @Schema(
                description = "What a page puts into a frame, or into a `video` element for a FILE.",
                examples = "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ")
        @Nullable
        String embedUrl,

        @Schema(description = "A preview picture.", examples = "https://i.ytimg.com/vi/aqz-KE-bpKQ/hqdefault.jpg")
        @Nullable
        String thumbnailUrl,

        @Schema(description = "What is to be seen, if the link tells.", examples = "VIDEO")
        @Enumerated(EnumType.STRING)
        @Nullable
        Media media) {

    /** What is to be seen behind a link. */
    public enum Media {
        PHOTO,
        VIDEO
    }

    /**
     * Reads a link.
     *
     * @param publicUrl the base address of this service, the only place where http and a private host are welcome
     * @throws RefusedUrl if the link may not be published
     */
    public static EvidenceLink of(String url, URI publicUrl) {
        var link = SafeUrl.of(url, publicUrl);
        return Stream.of(Provider.values())
                .map(provider -> provider.read(link))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
