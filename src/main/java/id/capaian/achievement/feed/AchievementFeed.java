package id.capaian.achievement.feed;

import id.capaian.achievement.Achievement;
import id.capaian.achievement.evidence.Evidence;
import id.capaian.achievement.evidence.EvidenceKind;
import id.capaian.achievement.evidence.Provider;
import id.capaian.web.feed.FeedEntry;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of an achievement.
 *
 * @param publicUrl where the public reaches this service
 */
public record AchievementFeed(String publicUrl) implements Function<Achievement, FeedEntry> {
    /** By the ends of addresses that {@link Provider#FILE} knows. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("webp", "image/webp"),
            Map.entry("gif", "image/gif"),
            Map.entry("avif", "image/avif"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("m4v", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("mov", "video/quicktime"),
            Map.entry("ogv", "video/ogg"));

    @Override
    public FeedEntry apply(Achievement achievement) {
        var published = Optional.ofNullable(achievement.publication.publishedAt).orElse(achievement.createdAt);
        return new FeedEntry(
                URI.create("urn:uuid:" + achievement.id),
                URI.create(publicUrl + "/v1/achievements/" + achievement.id),
                achievement.title,
                achievement.summary,
                achievement.body,
                published,
                achievement.updatedAt.isBefore(published) ? published : achievement.updatedAt,
                achievement.opd.name,
                achievement.language,
                List.copyOf(achievement.tags),
                achievement.evidence.stream()
                        .filter(Evidence::showsTheWork)
                        .map(AchievementFeed::medium)
                        .toList());
    }

    private static FeedEntry.Medium medium(Evidence evidence) {
        var link = evidence.link();
        var url = link == null ? evidence.url() : link.url();
        var thumbnail = link == null ? null : link.thumbnailUrl();
        return new FeedEntry.Medium(
                evidence.kind() == EvidenceKind.PHOTO ? "image" : "video",
                address(url),
                link != null && link.provider() == Provider.FILE ? type(url) : null,
                evidence.caption(),
                evidence.altText(),
                evidence.credit(),
                evidence.licence(),
                thumbnail == null ? null : address(thumbnail));
    }

    /** In ASCII: Media RSS has URLs where Atom has IRIs. */
    private static URI address(String url) {
        return URI.create(URI.create(url).toASCIIString());
    }

    private static @Nullable String type(String url) {
        var path = url.replaceFirst("[?#].*", "");
        return TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
