package id.capaian.imports.layout;

import id.capaian.imports.ImportType;
import id.capaian.imports.Item;
import id.capaian.imports.layout.Layout.Understood;
import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of Open SDG: one for each indicator, with a column for each dimension. */
final class OpenSdg {
    private static final String[] NEEDED = {"year", "value"};

    /** Columns that say something about a figure and split nothing. */
    private static final Set<String> DESCRIBING =
            Set.of("units", "unit", "series", "unitmultiplier", "observationstatus");

    private OpenSdg() {}

    static Optional<Layout> recognise(Headings headings, Asked asked) {
        if (asked.type() != ImportType.MEASUREMENTS
                || headings.has(Field.INDICATOR)
                || !headings.row().cell(1).text().equals("Year")
                || headings.called(NEEDED[1]).isEmpty()) {
            return Optional.empty();
        }
        var dimensions = headings.understood().stream()
                .filter(Understood::isIgnored)
                .map(Understood::heading)
                .filter(heading -> !DESCRIBING.contains(Words.bare(heading.text())))
                .toList();
        var indicator = asked.hints().indicator() == null
                ? nameOf(asked.hints().fileName())
                : asked.hints().indicator();
        if (indicator.isEmpty()) {
            return Optional.empty();
        }
        headings.requireOnce(asked.words());
        var value = headings.called(NEEDED[1]).orElseThrow().column();
        return Optional.of(new Layout(
                "open-sdg",
                asked.sheet(),
                headings.row().number(),
                asked.marks(headings.row().number(), Set.of(value)),
                understood(headings, dimensions),
                () -> row -> {
                    var fields = headings.read(row).otherwise(Field.INDICATOR, indicator);
                    var parts = parts(row, dimensions);
                    asked.completed(fields).otherwise(Field.DISAGGREGATION, parts.isEmpty() ? null : parts);
                    return List.of(new Item(row.number(), fields.asMap()));
                }));
    }

    /** {@code indicator_1-2-1.csv} is of the indicator {@code 1-2-1}. */
    private static String nameOf(String file) {
        return file.replaceFirst("\\.[A-Za-z]+$", "").replaceFirst("^indicator_", "");
    }

    private static List<Understood> understood(Headings headings, List<Cell> dimensions) {
        return headings.understood().stream()
                .map(one ->
                        dimensions.contains(one.heading()) ? new Understood(one.heading(), Field.DISAGGREGATION) : one)
                .toList();
    }

    private static String parts(Row row, List<Cell> dimensions) {
        return dimensions.stream()
                .filter(one -> !row.cell(one.column()).isEmpty())
                .map(one ->
                        Disaggregations.part(one.text(), row.cell(one.column()).text()))
                .collect(Collectors.joining(";"));
    }
}
