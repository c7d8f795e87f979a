package id.capaian.web.sheet;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An uploaded table, which can be read from its first row as often as needed. */
public interface Sheet {
    /** More are refused: a table that wide is a mistake or an attack. */
    int MOST_COLUMNS = 1_000;

    /** More characters are refused; a spreadsheet's cell holds fewer. */
    int LONGEST_TEXT = 40_000;

    /** More characters are refused: rows are held in memory, some of them together. */
    int LONGEST_ROW = 1_000_000;

    Facts facts();

    Rows rows();

    /**
     * What was found out about a file before its rows are read.
     *
     * @param format {@code csv} or {@code xlsx}
     * @param encoding of a csv file, such as {@code UTF-8} or {@code windows-1252}
     * @param delimiter of a csv file
     * @param name of the worksheet that is read
     * @param notes what a reader should know, as codes of messages {@code sheet.<code>} with their arguments
     */
    record Facts(
            String format,
            @Nullable String encoding,
            @Nullable String delimiter,
            @Nullable String name,
            List<Note> notes) {}

    /** Something of a file that does not keep it from being read. */
    @Schema(name = "SheetNote", description = "Something of a file that does not keep it from being read.")
    record Note(
            @Schema(
                    description =
                            "Stable word for programs, such as formulas, hidden-rows, merged and" + " other-sheets.",
                    examples = "formulas")
            String code,

            @Schema(description = "How many there are, where the first is, and the like.", examples = "{\"count\": 12}")
            Map<String, Object> arguments) {}
}
