package id.capaian.achievement.evidence;

import id.capaian.achievement.evidence.EvidenceLink.Media;
import id.capaian.web.link.SafeUrl;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One kind of item at a provider: the addresses it is found at and what follows from them.
 *
 * <p>What follows is written as templates: <code>${name}</code> is what the group of that name caught, {@code $0} the
 * whole link, {@code {start}} becomes {@code ?start=90} when the link begins in the middle of a video.
 */
record LinkForm(
        @Nullable Media media,
        String url,
        @Nullable String embed,
        @Nullable String thumbnail,
        List<Pattern> addresses) {

    static LinkForm of(@Nullable Media media, String url) {
        return new LinkForm(media, url, null, null, List.of());
    }

    LinkForm embed(String template) {
        return new LinkForm(media, url, template, thumbnail, addresses);
    }

    LinkForm thumbnail(String template) {
        return new LinkForm(media, url, embed, template, addresses);
    }

    /** Found at this host and path, whatever else the query says; each parameter must be there, in any order. */
    LinkForm at(String hostAndPath, String... parameters) {
        var query = new StringBuilder();
        for (var parameter : parameters) {
            query.append("(?=\\?(?:[^#]*?&)??").append(parameter).append("(?:[&#]|$))");
        }
        return matching("https://" + hostAndPath + "/?" + query + "(?:[?#].*)?");
    }

    /** Found at this host and path to the last character, by whichever scheme. */
    LinkForm ending(String hostAndPath) {
        return matching("https?://" + hostAndPath + "(?:[?#].*)?");
    }

    private LinkForm matching(String address) {
        var all = Stream.concat(addresses.stream(), Stream.of(Pattern.compile(address)));
        return new LinkForm(media, url, embed, thumbnail, all.toList());
    }

    /** The link, if it leads to this kind of item. */
    Optional<EvidenceLink> read(Provider provider, SafeUrl link) {
        return addresses.stream()
                .map(address -> address.matcher(link.toString()))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> new EvidenceLink(
                        provider,
                        found.replaceFirst(url),
                        filled(embed, found, link),
                        filled(thumbnail, found, link),
                        media));
    }

    private static @Nullable String filled(@Nullable String template, Matcher found, SafeUrl link) {
        if (template == null) {
            return null;
        }
        var seconds = StartTime.seconds(link.toString());
        return found.replaceFirst(template).replace("{start}", seconds == 0 ? "" : "?start=" + seconds);
    }
}
