package id.capaian.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** What JSON Feed 1.1 demands of a feed and its items. */
class JsonFeedTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aFeedSaysWhatItIsAndWhereItGoesOn() {
        var feed = json(Sample.feed(Sample.entry()));
        assertThat(feed.path("version").textValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").textValue()).isEqualTo("Capaian Provinsi Banten");
        assertThat(feed.path("home_page_url").textValue()).isEqualTo(Sample.LIST.toString());
        assertThat(feed.path("feed_url").textValue()).isEqualTo(Sample.SELF.toString());
        assertThat(feed.path("next_url").textValue()).isEqualTo(Sample.NEXT.toString());
        assertThat(feed.at("/authors/0/name").textValue()).isEqualTo("Provinsi Banten");
        assertThat(feed.at("/hubs/0/type").textValue()).isEqualTo("WebSub");
        assertThat(feed.at("/hubs/0/url").textValue()).isEqualTo(Sample.HUB.toString());
    }

    @Test
    void anItemHasAnIdAContentAndMoments() {
        var items = json(Sample.feed(Sample.entry(), Sample.terse())).path("items");
        assertThat(items).hasSize(2).allSatisfy(item -> {
            assertThat(item.path("id").textValue()).startsWith("urn:uuid:");
            assertThat(item.path("content_text").textValue()).isNotEmpty();
            assertThat(URI.create(item.path("url").textValue()).isAbsolute()).isTrue();
            assertThat(OffsetDateTime.parse(item.path("date_published").textValue()))
                    .isNotNull();
            assertThat(OffsetDateTime.parse(item.path("date_modified").textValue()))
                    .isNotNull();
        });
        var item = items.path(0);
        assertThat(item.path("summary").textValue()).isEqualTo("Warga sampai.");
        assertThat(item.path("content_text").textValue()).isEqualTo("## Sebelumnya");
        assertThat(item.path("tags")).hasSize(2);
        assertThat(item.at("/authors/0/name").textValue()).isEqualTo("Dinas PUPR");
    }

    @Test
    void onlyFilesAreAttached() {
        var item = json(Sample.feed(Sample.entry())).at("/items/0");
        assertThat(item.path("image").textValue()).isEqualTo(Sample.PHOTO.toString());
        assertThat(item.path("attachments")).hasSize(1);
        assertThat(item.at("/attachments/0/url").textValue()).isEqualTo(Sample.PHOTO.toString());
        assertThat(item.at("/attachments/0/mime_type").textValue()).isEqualTo("image/jpeg");
        assertThat(item.at("/attachments/0/title").textValue()).isEqualTo("Setelah");
    }

    @Test
    void nothingIsNull() {
        assertThat(json(Sample.feed(Sample.entry(), Sample.terse())).toString()).doesNotContain("null");
        assertThat(json(Sample.bare()).toString()).doesNotContain("null").doesNotContain("next_url");
    }

    private static JsonNode json(Feed feed) {
        return JSON.valueToTree(JsonFeed.of(feed));
    }
}
