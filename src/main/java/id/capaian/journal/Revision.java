package id.capaian.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.access.Actor;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A resource as one change left it. */
@Schema(description = "A resource as one change left it.")
public record Revision(
        @Schema(description = "Number within the resource, from 1. Never changes.", examples = "2")
        int revision,

        @Schema(description = "Number within the whole journal.", examples = "1374")
        long seq,

        @Schema(description = "When.", examples = "2026-03-02T04:10:00Z")
        Instant at,

        @Schema(description = "What was done.", examples = "UPDATE")
        Action action,

        @Schema(description = "Who did it.") By by,

        @Schema(description = "Why, or the note that came with it.", examples = "Angka direvisi BPS.") @Nullable
        String reason,

        @Schema(description = "Names of the properties that changed.", examples = "[\"value\"]")
        List<String> fields,

        @Schema(description = "Whether everyone can see it; the others are seen by the agency.", examples = "true")
        @JsonProperty("public")
        boolean isPublic,

        @Schema(
                description = "The resource as it then was, like GET answered it; absent when it was deleted.",
                implementation = Object.class)
        @Nullable
        JsonNode resource,

        @Schema(
                description = "SHA-256 of the file that it was imported from, in hexadecimal; absent otherwise.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        String fileHash,

        @Schema(description = "How it differs from the revision that `compare` names.") @Nullable
        Comparison comparison) {

    /** How a revision differs from another. */
    @Schema(name = "RevisionComparison", description = "How a revision differs from another.")
    public record Comparison(
            @Schema(description = "Number of the other revision, whose values are `before`.", examples = "1")
            int with,

            @Schema(description = "Every value that differs.")
            List<Difference> differences) {}

    static Revision of(Snapshot entry, Actor reader) {
        return of(entry, reader, null);
    }

    static Revision of(Snapshot entry, Actor reader, @Nullable Snapshot other) {
        return new Revision(
                entry.revision,
                entry.seq,
                entry.at,
                entry.action,
                By.of(entry.author, reader),
                entry.reason,
                entry.fieldNames(),
                entry.isPublic,
                entry.snapshot == null ? null : entry.content(),
                entry.fileHash,
                other == null
                        ? null
                        : new Comparison(other.revision, Difference.between(other.content(), entry.content())));
    }
}
