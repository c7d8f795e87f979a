package id.capaian.web.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/** A feed as the tests of both forms write it. */
final class Sample {
    static final URI SELF = URI.create("https://capaian.example/v1/achievements?format=atom&opd=dpupr");
    static final URI LIST = URI.create("https://capaian.example/v1/achievements?opd=dpupr");
    static final URI NEXT = URI.create("https://capaian.example/v1/achievements?after=abc&format=atom&opd=dpupr");
    static final URI HUB = URI.create("https://hub.example.org/");
    static final URI PHOTO = URI.create("https://example.org/jalan.JPG?x=1&y=2");
    static final URI VIDEO = URI.create("https://www.youtube.com/watch?v=aqz-KE-bpKQ");
    static final URI THUMBNAIL = URI.create("https://i.ytimg.com/vi/aqz-KE-bpKQ/hqdefault.jpg");
    static final Instant PUBLISHED = Instant.parse("2026-02-24T03:00:00Z");
    static final Instant UPDATED = Instant.parse("2026-03-01T00:00:00.123456Z");

    private Sample() {}

    static Feed feed(FeedEntry... entries) {
        return new Feed(
                "Capaian Provinsi Banten",
                LIST,
                SELF,
                NEXT,
                HUB,
                "id",
                "Provinsi Banten",
                "CC BY 4.0",
                URI.create("https://creativecommons.org/licenses/by/4.0/"),
                List.of(entries));
    }

    /** Alone and last, as a service without a hub has it. */
    static Feed bare() {
        var feed = feed();
        return new Feed(
                feed.title(),
                LIST,
                SELF,
                null,
                null,
                "en",
                feed.publisher(),
                feed.licence(),
                feed.licenceUrl(),
                List.of());
    }

    static FeedEntry entry() {
        return entry("Jalan selesai");
    }

    static FeedEntry entry(String title) {
        return entry(
                title,
                List.of(
                        new FeedEntry.Medium(
                                "image",
                                PHOTO,
                                "image/jpeg",
                                "Setelah",
                                "Jalan beton",
                                "Dok. DPUPR",
                                "CC BY 4.0",
                                PHOTO),
                        new FeedEntry.Medium("video", VIDEO, null, null, null, null, null, THUMBNAIL)));
    }

    static FeedEntry entry(FeedEntry.Medium medium) {
        return entry("Jalan selesai", List.of(medium));
    }

    private static FeedEntry entry(String title, List<FeedEntry.Medium> media) {
        return new FeedEntry(
                URI.create("urn:uuid:01960f1e-7c7a-7cc3-9f0e-2a6f6f1f7d11"),
                URI.create("https://capaian.example/v1/achievements/01960f1e-7c7a-7cc3-9f0e-2a6f6f1f7d11"),
                title,
                "Warga sampai.",
                "## Sebelumnya",
                PUBLISHED,
                UPDATED,
                "Dinas PUPR",
                "id",
                List.of("jalan", "desa"),
                media);
    }

    /** One that says as little as an entry can. */
    static FeedEntry terse() {
        return new FeedEntry(
                URI.create("urn:uuid:01960f1e-7c7a-7cc3-9f0e-2a6f6f1f7d12"),
                LIST,
                "Judul",
                null,
                null,
                PUBLISHED,
                PUBLISHED,
                null,
                "id",
                List.of(),
                List.of());
    }
}
