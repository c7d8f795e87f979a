package id.capaian.journal;

import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.access.Actor;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A public change, with what has become of the resource since. */
@Schema(description = "A public change, with the resource as it now stands.")
public record Change(
        @Schema(description = "Number in the order of all changes.", examples = "1374")
        long seq,

        @Schema(description = "When.", examples = "2026-03-02T04:10:00Z")
        Instant at,

        @Schema(description = "What was done.", examples = "UPDATE")
        Action action,

        @Schema(description = "Kind of resource.", examples = "MEASUREMENT")
        ResourceType type,

        @Schema(
                description = "Its address, and its key for whoever keeps a copy.",
                examples = "/v1/indicators/tpt/measurements/36/2025")
        String href,

        @Schema(description = "Number of the revision that this change made.", examples = "2")
        int revision,

        @Schema(description = "Code of the agency that answers for it, if any.", examples = "bapenda") @Nullable
        String opd,

        @Schema(description = "Who did it.") By by,

        @Schema(description = "Why, when something public was changed.", examples = "Angka direvisi BPS.") @Nullable
        String reason,

        @Schema(description = "Names of the properties that changed.", examples = "[\"value\"]")
        List<String> fields,

        @Schema(
                description = "true when it has been deleted or withdrawn by now: take it out of your copy.",
                examples = "false")
        boolean gone,

        @Schema(
                description = "The resource as it now stands, like GET answers it; what is left of something"
                        + " withdrawn; absent when it was deleted.",
                implementation = Object.class)
        @Nullable
        JsonNode resource,

        @Schema(
                description = "SHA-256 of the file that it was imported from, in hexadecimal; absent otherwise.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        String fileHash,

        @Schema(
                description = "Where the figures are listed that an import wrote at once: take each of them as"
                        + " if it were a change, in place of `resource`, which only counts them.",
                examples = "/v1/changes/1374/parts")
        @Nullable
        String parts) {

    static Change of(Entry entry, Snapshot latest, Actor reader) {
        return new Change(
                entry.seq,
                entry.at,
                entry.action,
                entry.type,
                "/v1/" + entry.path,
                entry.revision,
                entry.opd,
                By.of(entry.author, reader),
                entry.reason,
                entry.fieldNames(),
                latest.action.takesAway(),
                latest.snapshot == null ? null : latest.content(),
                entry.provenance == null ? null : entry.provenance.fileHash(),
                entry.action.isOfMany() ? parts(entry) : null);
    }

    /** Where the changes are listed that an entry holds. */
    static String parts(Entry entry) {
        return "/v1/changes/" + entry.seq + "/parts";
    }
}
