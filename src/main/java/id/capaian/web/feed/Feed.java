package id.capaian.web.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, for readers of feeds.
 *
 * @param list address of the same list as JSON, whatever the page; the feed's own key
 * @param self address of this page of the feed
 * @param next address of the page with older entries, if there are any
 * @param hub that tells subscribers of new entries (WebSub)
 */
record Feed(
        String title,
        URI list,
        URI self,
        @Nullable URI next,
        @Nullable URI hub,
        String language,
        String publisher,
        String licence,
        URI licenceUrl,
        List<FeedEntry> entries) {

    /** When something last happened to what it shows. */
    Instant updated() {
        return entries.stream().map(FeedEntry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
