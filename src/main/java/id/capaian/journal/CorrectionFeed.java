package id.capaian.journal;

import id.capaian.Settings;
import id.capaian.web.feed.FeedEntry;
import id.capaian.web.problem.Messages;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a feed says of a correction. */
@Singleton
final class CorrectionFeed {
    private final Settings settings;

    CorrectionFeed(Settings settings) {
        this.settings = settings;
    }

    FeedEntry entry(Entry entry) {
        var address = Objects.requireNonNullElse(PublicCorrection.comparison(entry), "/v1/" + entry.path);
        return new FeedEntry(
                id(entry),
                URI.create(settings.publicUrl() + address),
                say("action." + entry.action, Map.of("what", entry.path)),
                entry.reason,
                text(entry),
                entry.at,
                entry.at,
                entry.opd,
                settings.language(),
                List.of(entry.type.toString(), entry.action.toString()),
                List.of());
    }

    /** The same as long as the journal is, wherever it is published. */
    private static URI id(Entry entry) {
        return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(entry.hash.getBytes(StandardCharsets.UTF_8)));
    }

    private String text(Entry entry) {
        var fields =
                entry.fields.isEmpty() ? null : say("fields", Map.of("fields", String.join(", ", entry.fieldNames())));
        return Stream.of(entry.reason, fields).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
    }

    private String say(String key, Map<String, Object> arguments) {
        return new Messages(Locale.forLanguageTag(settings.language())).say("feed." + key, arguments);
    }
}
