package id.capaian.web.format;

import java.net.URI;
import java.time.Instant;

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
        String title, URI self, long dataVersion, Instant at, String licence, URI licenceUrl, String publisher) {}
