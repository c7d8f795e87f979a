package id.capaian.journal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.access.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A correction in the list of all. */
@Schema(description = "A change of something that was already public, and of what.")
public record PublicCorrection(
        @JsonUnwrapped Correction correction,

        @Schema(description = "What was done.", examples = "UPDATE")
        Action action,

        @Schema(description = "Kind of resource.", examples = "MEASUREMENT")
        ResourceType type,

        @Schema(description = "Its address.", examples = "/v1/indicators/tpt/measurements/36/2025")
        String href,

        @Schema(description = "Code of the agency that answers for it, if any.", examples = "bapenda") @Nullable
        String opd,

        @Schema(description = "Who did it.") By by,

        @Schema(description = "Number of the revision that it made.", examples = "2")
        int revision,

        @Schema(
                description = "Where the new revision is compared with the one before; of many at once, where they"
                        + " are listed; absent when nothing is left.",
                examples = "/v1/indicators/tpt/measurements/36/2025/revisions/2?compare=1")
        @Nullable
        String comparison) {

    static PublicCorrection of(Entry entry, Actor reader) {
        return new PublicCorrection(
                Correction.of(entry),
                entry.action,
                entry.type,
                "/v1/" + entry.path,
                entry.opd,
                By.of(entry.author, reader),
                entry.revision,
                comparison(entry));
    }

    static @Nullable String comparison(Entry entry) {
        if (entry.action.takesAway()) {
            return null;
        }
        if (entry.action.isOfMany()) {
            return Change.parts(entry);
        }
        return comparison(entry.path, entry.revision);
    }

    /** Where a revision is compared with the one before. */
    static String comparison(String path, int revision) {
        var address = path.split("\\?", 2);
        var query = address.length == 1 ? "" : "&" + address[1];
        return "/v1/" + address[0] + "/revisions/" + revision + "?compare=" + (revision - 1) + query;
    }
}
