package id.capaian.imports.layout;

import id.capaian.imports.ImportType;
import id.capaian.imports.Item;
import id.capaian.imports.layout.Layout.Understood;
import id.capaian.indicator.sdmx.SdmxCode;
import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.Marks;
import id.capaian.web.sheet.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** SDMX-CSV 1.0 and 2.0; where it is ours, codes become what they were. */
final class Sdmx {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("INDICATOR", Field.INDICATOR),
            Map.entry("SERIES", Field.INDICATOR),
            Map.entry("REF_AREA", Field.REGION),
            Map.entry("TIME_PERIOD", Field.PERIOD),
            Map.entry("OBS_VALUE", Field.VALUE),
            Map.entry("DISAGGREGATION", Field.DISAGGREGATION),
            Map.entry("FIGURE_STATUS", Field.STATUS),
            Map.entry("SOURCE", Field.SOURCE_TITLE),
            Map.entry("SOURCE_URL", Field.SOURCE_URL),
            Map.entry("COMMENT_OBS", Field.NOTE));

    /** Columns that split a whole; others describe, or say how the file is built. */
    private static final Set<String> DIMENSIONS = Set.of(
            "SEX", "AGE", "URBANISATION", "INCOME_WEALTH_QUANTILE", "EDUCATION_LEV", "OCCUPATION", "DISABILITY_STATUS");

    private static final String OBS_STATUS = "OBS_STATUS";
    private static final Set<String> CODES = Set.of(Field.INDICATOR, Field.REGION, Field.DISAGGREGATION);

    /** Of the whole, or where a dimension does not apply. */
    private static final Set<String> WHOLE = Set.of(SdmxCode.TOTAL, "_Z", "");

    private final Map<String, Cell> columns;
    private final Asked asked;

    private Sdmx(Map<String, Cell> columns, Asked asked) {
        this.columns = columns;
        this.asked = asked;
    }

    static Optional<Layout> recognise(Headings headings, Asked asked) {
        var columns = new LinkedHashMap<String, Cell>();
        headings.row().cells().forEach(cell -> columns.put(id(cell.text()), cell));
        if (asked.type() != ImportType.MEASUREMENTS
                || !columns.keySet().containsAll(Set.of("TIME_PERIOD", "OBS_VALUE"))) {
            return Optional.empty();
        }
        var sdmx = new Sdmx(columns, asked);
        return Optional.of(new Layout(
                "sdmx-csv",
                asked.sheet(),
                headings.row().number(),
                Marks.POINT,
                sdmx.understood(),
                () -> row -> List.of(sdmx.item(row))));
    }

    /** The part before the label, which files may have. */
    private static String id(String text) {
        return text.contains(":") ? text.substring(0, text.indexOf(':')) : text;
    }

    private static String withoutLabel(String text) {
        return text.contains(": ") ? text.substring(0, text.indexOf(": ")) : text;
    }

    private List<Understood> understood() {
        return columns.entrySet().stream()
                .filter(one -> !one.getKey().isEmpty())
                .map(one -> new Understood(one.getValue(), field(one.getKey())))
                .toList();
    }

    private static String field(String id) {
        return DIMENSIONS.contains(id)
                ? Field.DISAGGREGATION
                : id.equals(OBS_STATUS) ? Field.STATUS : FIELDS.getOrDefault(id, "");
    }

    private Item item(Row row) {
        var fields = new Fields(row.number());
        columns.forEach((id, heading) -> {
            var field = FIELDS.get(id);
            var cell = row.cell(heading.column());
            if (field != null) {
                fields.with(field, CODES.contains(field) ? code(row, cell) : cell);
            }
        });
        split(row).ifPresent(parts -> fields.otherwise(Field.DISAGGREGATION, parts));
        switch (withoutLabel(text(row, OBS_STATUS))) {
            case "B" -> fields.otherwise(Field.BREAK, "true");
            case "P" -> fields.otherwise(Field.STATUS, "PROVISIONAL");
            default -> {}
        }
        return new Item(row.number(), asked.completed(fields).asMap());
    }

    private Cell code(Row row, Cell cell) {
        var code = withoutLabel(cell.text());
        var isOurs = (text(row, "STRUCTURE_ID") + text(row, "DATAFLOW")).startsWith(SdmxCode.AGENCY + ":");
        var text = WHOLE.contains(code) ? "" : isOurs ? SdmxCode.read(code) : code;
        return Cell.of(cell.row(), cell.column(), text);
    }

    private Optional<String> split(Row row) {
        var parts = DIMENSIONS.stream()
                .sorted()
                .filter(one -> !WHOLE.contains(withoutLabel(text(row, one))))
                .map(one -> Disaggregations.part(one, withoutLabel(text(row, one))))
                .collect(Collectors.joining(";"));
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.toLowerCase(Locale.ROOT));
    }

    private String text(Row row, String id) {
        var heading = columns.get(id);
        return heading == null ? "" : row.cell(heading.column()).text();
    }
}
