package id.capaian.web.format;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something comes from, for whoever finds the file years later.
 *
 * @param title what it is, for people
 * @param self the whole address it was asked under
 * @param dataVersion of what it shows
 * @param at when it was asked
 * @param licence name of the licence it is under
 * @param licenceUrl its address
 * @param publisher who answers for it
 */
public record Origin(
        String title, URI self, long dataVersion, Instant at, String licence, URI licenceUrl, String publisher) {

    /** The day it was asked, in UTC. */
    public LocalDate day() {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** The same under another path. */
    Origin at(String path) {
        var query = self.getRawQuery() == null ? "" : "?" + self.getRawQuery();
        return new Origin(title, self.resolve(path + query), dataVersion, at, licence, licenceUrl, publisher);
    }

    /** The address of the same in another format. */
    public URI selfAs(Format format) {
        var kept = Stream.of(Objects.requireNonNullElse(self.getRawQuery(), "").split("&", -1))
                .filter(one -> !one.isEmpty() && !one.startsWith("format="));
        var query = Stream.concat(kept, Stream.of("format=" + format)).collect(Collectors.joining("&"));
        return URI.create(self.toString().replaceFirst("[?#].*", "") + "?" + query);
    }
}
