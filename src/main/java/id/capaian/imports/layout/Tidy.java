package id.capaian.imports.layout;

import id.capaian.imports.Item;
import id.capaian.imports.layout.Layout.Understood;
import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.Row;
import id.capaian.web.table.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One row for each thing, one column for each field. */
final class Tidy {
    private static final Set<Kind> FIGURES = EnumSet.of(Kind.NUMBER, Kind.INTEGER);

    /** A column beside that of the year. */
    private static final String[] PARTS_OF_YEARS = {"bulan", "month", "semester", "triwulan", "quarter", "kuartal"};

    private Tidy() {}

    static Optional<Layout> recogniseFigures(Headings headings, Asked asked) {
        return asked.isForFigures() ? recognise(headings, asked) : Optional.empty();
    }

    static Optional<Layout> recogniseThings(Headings headings, Asked asked) {
        return asked.isForFigures() ? Optional.empty() : recognise(headings, asked);
    }

    private static Optional<Layout> recognise(Headings headings, Asked asked) {
        if (!asked.missing(headings).isEmpty()) {
            return Optional.empty();
        }
        headings.requireOnce(asked.words());
        var header = headings.row().number();
        var part = asked.isForFigures() ? headings.called(PARTS_OF_YEARS) : Optional.<Cell>empty();
        return Optional.of(new Layout(
                "tidy",
                asked.sheet(),
                header,
                asked.marks(header, figures(headings, asked)),
                understood(headings, part),
                () -> row -> List.of(new Item(row.number(), fields(row, headings, part, asked)))));
    }

    private static Map<String, Cell> fields(Row row, Headings headings, Optional<Cell> part, Asked asked) {
        var fields = headings.read(row);
        part.ifPresent(heading -> {
            var year = row.cell(headings.column(Field.PERIOD));
            fields.with(Field.PERIOD, Periods.joined(year, heading, row.cell(heading.column())));
        });
        return asked.isForFigures() ? asked.completed(fields).asMap() : fields.asMap();
    }

    private static List<Understood> understood(Headings headings, Optional<Cell> part) {
        return headings.understood().stream()
                .map(one -> part.filter(one.heading()::equals)
                        .map(heading -> new Understood(heading, Field.PERIOD))
                        .orElse(one))
                .toList();
    }

    private static Set<Integer> figures(Headings headings, Asked asked) {
        return asked.columns().stream()
                .filter(column -> FIGURES.contains(column.kind()) && headings.has(column.name()))
                .map(column -> headings.column(column.name()))
                .collect(Collectors.toSet());
    }
}
