package id.capaian.web.feed;

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
 * @param author name or code of the agency, where it is not the feed's own
 * @param media its photos and videos
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
        List<Medium> media) {

    /**
     * A photo or video.
     *
     * @param kind the word of Media RSS, {@code image} or {@code video}
     * @param url of the file, or of the page that shows it
     * @param type media type of the file; null for a page
     * @param title its caption
     * @param altText what a screen reader says in its place
     */
    public record Medium(
            String kind,
            URI url,
            @Nullable String type,
            @Nullable String title,
            @Nullable String altText,
            @Nullable String credit,
            @Nullable String licence,
            @Nullable URI thumbnail) {
        boolean isFile() {
            return type != null;
        }
    }
}
