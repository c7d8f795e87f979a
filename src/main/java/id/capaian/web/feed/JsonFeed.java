package id.capaian.web.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.1. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonFeed(
        String version,
        String title,
        URI homePageUrl,
        URI feedUrl,
        @Nullable URI nextUrl,
        String language,
        List<Author> authors,
        List<Hub> hubs,
        List<Item> items) {

    record Author(String name) {
        static List<Author> of(@Nullable String name) {
            return Stream.ofNullable(name).map(Author::new).toList();
        }
    }

    record Hub(String type, URI url) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attachment(URI url, String mimeType, @Nullable String title) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            URI url,
            String title,
            String contentText,
            @Nullable String summary,
            @Nullable URI image,
            String datePublished,
            String dateModified,
            List<Author> authors,
            List<String> tags,
            String language,
            List<Attachment> attachments) {

        static Item of(FeedEntry entry) {
            return new Item(
                    entry.id().toString(),
                    entry.address(),
                    entry.title(),
                    content(entry),
                    entry.summary(),
                    entry.media().stream()
                            .map(FeedEntry.Medium::thumbnail)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    entry.published().toString(),
                    entry.updated().toString(),
                    Author.of(entry.author()),
                    entry.tags(),
                    entry.language(),
                    attachments(entry));
        }

        /** An item must have one. */
        private static String content(FeedEntry entry) {
            var text = entry.text() == null ? entry.summary() : entry.text();
            return text == null ? entry.title() : text;
        }

        /** Only files: an attachment must have a media type. */
        private static List<Attachment> attachments(FeedEntry entry) {
            return entry.media().stream()
                    .flatMap(medium -> Stream.ofNullable(medium.type())
                            .map(type -> new Attachment(medium.url(), type, medium.title())))
                    .toList();
        }
    }

    static JsonFeed of(Feed feed) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                feed.list(),
                feed.self(),
                feed.next(),
                feed.language(),
                Author.of(feed.publisher()),
                Stream.ofNullable(feed.hub()).map(url -> new Hub("WebSub", url)).toList(),
                feed.entries().stream().map(Item::of).toList());
    }
}
