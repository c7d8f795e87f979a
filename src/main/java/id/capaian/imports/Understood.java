package id.capaian.imports;

import id.capaian.imports.layout.Layout;
import id.capaian.web.sheet.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was understood of a file before its rows are read. */
@Schema(name = "ImportUnderstood", description = "What was understood of a file before its rows were read.")
public record Understood(
        @Schema(description = "csv or xlsx.", examples = "csv")
        String format,

        @Schema(description = "Encoding of a csv file.", examples = "windows-1252") @Nullable
        String encoding,

        @Schema(description = "What separates the cells of a csv file.", examples = ";") @Nullable
        String delimiter,

        @Schema(description = "The worksheet that is read.", examples = "Sheet1") @Nullable
        String worksheet,

        @Schema(description = "comma for 1.234,5, point for 1,234.5, unknown where nothing tells.", examples = "comma")
        String decimalMark,

        @Schema(
                description = "How the table is laid out: tidy, wide, lumbung-data, open-sdg, sdmx-csv or world-bank.",
                examples = "tidy")
        String layout,

        @Schema(
                description = "By the names of the API's properties, what the columns are called that hold them.",
                examples = "{\"value\": \"Nilai\"}")
        Map<String, String> columns,

        @Schema(description = "Columns that are not imported.", examples = "[\"No\"]")
        List<String> ignored,

        @Schema(description = "What else a reader should know, such as formulas and hidden rows.")
        List<Sheet.Note> notes) {

    static Understood of(Layout layout) {
        var facts = layout.sheet().facts();
        return new Understood(
                facts.format(),
                facts.encoding(),
                facts.delimiter(),
                facts.name(),
                layout.marks().name().toLowerCase(Locale.ROOT),
                layout.name(),
                columns(layout),
                layout.ignored().stream().map(one -> one.heading().text()).toList(),
                facts.notes());
    }

    /** Of several columns that are one property, such as the years of a wide table, the first. */
    private static Map<String, String> columns(Layout layout) {
        var columns = new LinkedHashMap<String, String>();
        layout.columns().stream()
                .filter(one -> !one.field().isEmpty())
                .forEach(one -> columns.putIfAbsent(one.field(), one.heading().text()));
        return columns;
    }
}
