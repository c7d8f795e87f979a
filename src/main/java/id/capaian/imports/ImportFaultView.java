package id.capaian.imports;

import id.capaian.web.problem.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wrong with a row, in the words of the sheet. */
@Schema(name = "ImportFault", description = "Something that is wrong with a row of an import.")
public record ImportFaultView(
        @Schema(description = "Number of the row, as the spreadsheet counts.", examples = "17")
        int row,

        @Schema(description = "The cell; absent where the whole row is at fault.", examples = "B17") @Nullable
        String cell,

        @Schema(
                description = "The property that the cell was understood as; absent where the whole row is at fault.",
                examples = "value")
        @Nullable
        String field,

        @Schema(description = "Stable word for programs.", examples = "number")
        String code,

        @Schema(description = "Sentence for people, in the language asked for.", examples = "B17: \"5,8x\" bukan angka")
        String message) {

    static ImportFaultView of(ImportFault fault, Messages messages) {
        return new ImportFaultView(
                fault.rowNumber,
                fault.cell.isEmpty() ? null : fault.cell,
                fault.field.isEmpty() ? null : fault.field,
                fault.code,
                message(fault, messages));
    }

    static String message(ImportFault fault, Messages messages) {
        var words = messages.say("error." + fault.code, Json.arguments(fault.arguments));
        return (fault.cell.isEmpty() ? String.valueOf(fault.rowNumber) : fault.cell) + ": " + words;
    }
}
