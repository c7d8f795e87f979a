package id.capaian.imports;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.capaian.journal.Action;
import id.capaian.journal.Difference;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import would change. */
@Schema(name = "ImportChange", description = "What an import would change.")
public record ImportChangeView(
        @Schema(description = "What would be done.", examples = "UPDATE")
        Action action,

        @Schema(description = "Address of the thing.", examples = "/v1/indicators/tpt/measurements/36/2025")
        String href,

        @Schema(
                description = "Each value that would differ.",
                type = SchemaType.ARRAY,
                implementation = Difference.class)
        @JsonRawValue
        String differences) {

    static ImportChangeView of(ImportChange change) {
        return new ImportChangeView(change.action, "/v1/" + change.path, change.differences);
    }
}
