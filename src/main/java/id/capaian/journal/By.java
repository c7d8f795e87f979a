package id.capaian.journal;

import id.capaian.access.Actor;
import id.capaian.access.Author;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who made a change, as far as the reader may know. */
@Schema(description = "Who made a change: for the public the agency and the role, for the agency also who it was.")
public record By(
        @Schema(
                description = "editor, publisher, manager or admin; service for what the service did itself.",
                examples = "publisher")
        String role,

        @Schema(description = "Code of the agency they acted for; absent for administrators.", examples = "dpupr")
        @Nullable
        String opd,

        @Schema(
                description = "Name of the token or account; only for the agency itself and for administrators.",
                examples = "CMS Dinas PUPR")
        @Nullable
        String name) {

    public static By of(Author author, Actor reader) {
        return new By(
                Objects.requireNonNullElse(author.role(), author.id()),
                author.opd(),
                reader.actsFor(author.opd()) ? author.name() : null);
    }
}
