package id.capaian.web.format;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of a row.
 *
 * @param id a URI that never changes
 * @param address where it is read
 * @param text the whole, plain or Markdown
 * @param author name of the agency
 * @param enclosures its photos and videos
 */
public record FeedEntry(
        URI id,
        URI address,
        String title,
        @Nullable String summary,
        @Nullable String text,
        Instant published,
        Instant updated,
        @Nullable String author,
        String language,
        List<String> tags,
        List<Enclosure> enclosures) {

    /**
     * A photo or video.
     *
     * @param type its media type, where its address tells
     * @param title its caption
     */
    public record Enclosure(
            URI url,
            @Nullable String type,
            @Nullable String title,
            @Nullable String credit,
            @Nullable URI thumbnail) {}
}
