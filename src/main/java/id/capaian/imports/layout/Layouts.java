package id.capaian.imports.layout;

import id.capaian.imports.ImportType;
import id.capaian.web.sheet.Row;
import id.capaian.web.sheet.Sheet;
import id.capaian.web.sheet.SheetFault;
import id.capaian.web.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Recognises how a sheet is laid out. */
public final class Layouts {
    /** Titles and empty rows may stand above the header. */
    private static final int ROWS_SEARCHED = 20;

    private Layouts() {}

    /** Recognises one layout by its header. */
    private interface Kind {
        Optional<Layout> recognise(Headings headings, Asked asked);
    }

    /** What only one layout has goes before what several have. */
    private static final List<Kind> KINDS = List.of(
            Sdmx::recognise,
            LumbungData::recognise,
            OpenSdg::recognise,
            Tidy::recogniseFigures,
            Wide::recognise,
            Tidy::recogniseThings);

    /**
     * The layout of a sheet; a problem that says what is missing where none fits.
     *
     * @param columns of the view of that type: what its rows may say
     */
    public static Layout recognise(Sheet sheet, ImportType type, List<Column> columns, Hints hints) {
        var words = Words.of(type, columns);
        var asked = new Asked(sheet, type, columns, words, hints);
        var candidates =
                firstRows(sheet).stream().map(row -> Headings.of(row, words)).toList();
        for (var kind : KINDS) {
            for (var headings : candidates) {
                var layout = kind.recognise(headings, asked);
                if (layout.isPresent()) {
                    return layout.get();
                }
            }
        }
        throw unknown(candidates, asked);
    }

    private static List<Row> firstRows(Sheet sheet) {
        var first = new ArrayList<Row>();
        try (var rows = sheet.rows()) {
            while (rows.hasNext() && first.size() < ROWS_SEARCHED) {
                first.add(rows.next());
            }
        }
        return first;
    }

    /** Speaks of the row that is most like a header. */
    private static RuntimeException unknown(List<Headings> candidates, Asked asked) {
        var closest = candidates.stream()
                .reduce((one, other) -> other.fields().size() > one.fields().size() ? other : one)
                .orElseThrow();
        return SheetFault.of(
                "layout-missing",
                Map.of(
                        "row", closest.row().number(),
                        "fields", String.join(", ", asked.missing(closest)),
                        "known", asked.columns().stream().map(Column::name).collect(Collectors.joining(", "))));
    }
}
