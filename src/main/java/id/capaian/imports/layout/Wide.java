package id.capaian.imports.layout;

import id.capaian.imports.Item;
import id.capaian.imports.layout.Layout.Understood;
import id.capaian.indicator.Period;
import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.Marks;
import id.capaian.web.sheet.Row;
import id.capaian.web.sheet.SheetFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A column for each period; the World Bank's tables are such, too. */
final class Wide {
    private static final String[] OF_WORLD_BANK = {"countryname", "countrycode", "indicatorname", "indicatorcode"};

    private Wide() {}

    static Optional<Layout> recognise(Headings headings, Asked asked) {
        if (!asked.isForFigures() || headings.has(Field.PERIOD)) {
            return Optional.empty();
        }
        var periods = periods(headings.row());
        if (periods.isEmpty() || !asked.missingKeys(headings).isEmpty() || isARowOfFigures(headings, periods)) {
            return Optional.empty();
        }
        headings.requireOnce(asked.words());
        requireOnce(periods);
        var header = headings.row().number();
        var isOfWorldBank =
                Stream.of(OF_WORLD_BANK).allMatch(one -> headings.called(one).isPresent());
        var marks = isOfWorldBank && asked.hints().marks() == null
                ? Marks.POINT
                : asked.marks(header, periods.stream().map(Cell::column).collect(Collectors.toSet()));
        return Optional.of(new Layout(
                isOfWorldBank ? "world-bank" : "wide",
                asked.sheet(),
                header,
                marks,
                understood(headings, periods),
                () -> row -> items(row, headings, periods, asked)));
    }

    static List<Cell> periods(Row header) {
        return header.cells().stream()
                .filter(cell -> Periods.read(cell).isPresent())
                .toList();
    }

    /** A header names something besides its periods; only where nothing else is needed it may be periods alone. */
    private static boolean isARowOfFigures(Headings headings, List<Cell> periods) {
        return headings.fields().isEmpty()
                && periods.size() < headings.row().cells().size();
    }

    private static void requireOnce(List<Cell> periods) {
        var seen = new HashMap<Period, Cell>();
        for (var cell : periods) {
            var period = Periods.read(cell).orElseThrow();
            var first = seen.putIfAbsent(period, cell);
            if (first != null) {
                throw SheetFault.of(
                        "layout-twice",
                        Map.of(
                                "field", period.toString(),
                                "first", first.text() + " (" + first.address() + ")",
                                "second", cell.text() + " (" + cell.address() + ")"));
            }
        }
    }

    private static List<Understood> understood(Headings headings, List<Cell> periods) {
        return headings.understood().stream()
                .map(one -> periods.contains(one.heading()) ? new Understood(one.heading(), Field.VALUE) : one)
                .toList();
    }

    private static List<Item> items(Row row, Headings headings, List<Cell> periods, Asked asked) {
        var items = new ArrayList<Item>();
        for (var period : periods) {
            var value = row.cell(period.column());
            if (!value.isEmpty()) {
                var fields = asked.completed(headings.read(row))
                        .with(Field.PERIOD, period)
                        .with(Field.VALUE, value);
                items.add(new Item(row.number(), fields.asMap()));
            }
        }
        return items;
    }
}
