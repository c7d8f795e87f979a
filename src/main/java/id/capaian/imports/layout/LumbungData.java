package id.capaian.imports.layout;

import id.capaian.imports.ImportType;
import id.capaian.imports.Item;
import id.capaian.imports.layout.Layout.Understood;
import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Banten's Lumbung Data: for each indicator a row of targets and one of what was achieved, under the agency's name. */
final class LumbungData implements Layout.Rules {
    /** What a column is called there, and as what an indicator has it. */
    private static final Map<String, String> OF_INDICATOR = Map.of(
            "kodefikasi", Field.CODE,
            "indikator", Field.NAME,
            "satuan", "unit",
            "definisi", "definition",
            "sumberdata", "dataSource",
            "frekuensi", "frequency",
            "produsendata", Field.OPD);

    private static final Map<String, String> FREQUENCIES =
            Map.of("tahunan", "YEAR", "semesteran", "SEMESTER", "triwulanan", "QUARTER", "bulanan", "MONTH");
    private static final Pattern BASELINE = Pattern.compile("(?i)baseline\\D*(?<year>[0-9]{4})");

    private final List<Understood> columns;
    private final Asked asked;
    private final List<Cell> years;
    private final int keterangan;

    private Cell agency = Cell.of(1, 1, "");
    private Cell code = Cell.of(1, 1, "");
    private Cell name = Cell.of(1, 1, "");
    private Cell source = Cell.of(1, 1, "");
    private boolean hasBaseline;

    private LumbungData(List<Understood> columns, Asked asked, List<Cell> years, int keterangan) {
        this.columns = columns;
        this.asked = asked;
        this.years = years;
        this.keterangan = keterangan;
    }

    static Optional<Layout> recognise(Headings headings, Asked asked) {
        var keterangan = headings.called("keterangan");
        var years = headings.row().cells().stream()
                .filter(cell -> Periods.read(year(cell)).isPresent())
                .toList();
        if (headings.called("kodefikasi").isEmpty() || keterangan.isEmpty() || years.isEmpty()) {
            return Optional.empty();
        }
        var columns = headings.row().cells().stream()
                .filter(cell -> !cell.isEmpty())
                .map(cell -> new Understood(cell, field(cell, years, asked)))
                .toList();
        var header = headings.row().number();
        return Optional.of(new Layout(
                "lumbung-data",
                asked.sheet(),
                header,
                asked.marks(header, years.stream().map(Cell::column).collect(Collectors.toSet())),
                columns,
                () -> new LumbungData(columns, asked, years, keterangan.get().column())));
    }

    private static String field(Cell heading, List<Cell> years, Asked asked) {
        if (years.contains(heading)) {
            return asked.isForFigures() ? Field.VALUE : "";
        }
        var field = OF_INDICATOR.getOrDefault(Words.bare(heading.text()), "");
        if (asked.type() == ImportType.INDICATORS) {
            return field;
        }
        return switch (field) {
            case Field.CODE -> Field.INDICATOR;
            case "dataSource" -> Field.SOURCE_TITLE;
            default -> "";
        };
    }

    private static String year(Cell heading) {
        var baseline = BASELINE.matcher(heading.text());
        return baseline.matches() ? baseline.group("year") : heading.text();
    }

    @Override
    public List<Item> items(Row row) {
        var filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() == 1 && filled.get(0).column() != keterangan && !years.contains(columnOf(filled.get(0)))) {
            agency = filled.get(0);
            return List.of();
        }
        var isNew = begin(row);
        return switch (asked.type()) {
            case INDICATORS -> isNew ? List.of(indicator(row)) : List.of();
            case MEASUREMENTS, TARGETS -> figures(row);
            default -> List.of();
        };
    }

    private Cell columnOf(Cell cell) {
        return years.stream()
                .filter(year -> year.column() == cell.column())
                .findFirst()
                .orElse(cell);
    }

    /** Whether another indicator begins; the second row of one may leave its cells empty, as merged ones are. */
    private boolean begin(Row row) {
        var hereCode = called("kodefikasi", row);
        var hereName = called("indikator", row);
        var isSame = (hereCode.isEmpty() || hereCode.text().equals(code.text()))
                && (hereName.isEmpty() || hereName.text().equals(name.text()));
        if (!isSame) {
            code = hereCode;
            name = hereName;
            source = called("sumberdata", row);
            hasBaseline = false;
        }
        return !isSame;
    }

    private Cell called(String heading, Row row) {
        return columns.stream()
                .filter(one -> Words.bare(one.heading().text()).equals(heading))
                .findFirst()
                .map(one -> row.cell(one.heading().column()))
                .orElse(Cell.of(row.number(), 1, ""));
    }

    private Item indicator(Row row) {
        var fields = new Fields(row.number());
        columns.stream()
                .filter(one -> !one.isIgnored())
                .forEach(one -> fields.with(one.field(), row.cell(one.heading().column())));
        var frequency = called("frekuensi", row);
        var word = FREQUENCIES.get(Words.bare(frequency.text()));
        if (word != null) {
            fields.with("frequency", Cell.of(frequency.row(), frequency.column(), word));
        }
        fields.otherwise(Field.OPD, agency.isEmpty() ? null : agency.text());
        return new Item(row.number(), fields.asMap());
    }

    private List<Item> figures(Row row) {
        var isTarget = row.cell(keterangan).text().toLowerCase(Locale.ROOT).startsWith("target");
        var items = new ArrayList<Item>();
        for (var year : years) {
            var isBaseline = BASELINE.matcher(year.text()).matches();
            var value = row.cell(year.column());
            if (!value.isEmpty() && (isBaseline ? takesBaseline() : isTarget == (asked.type() == ImportType.TARGETS))) {
                items.add(figure(row, year, value));
            }
        }
        return items;
    }

    /** It is what was measured, on whichever of the two rows it stands, or on both. */
    private boolean takesBaseline() {
        var takes = asked.type() == ImportType.MEASUREMENTS && !hasBaseline;
        hasBaseline = true;
        return takes;
    }

    private Item figure(Row row, Cell year, Cell value) {
        var fields = new Fields(row.number())
                .with(Field.INDICATOR, code)
                .with(Field.PERIOD, Cell.of(year.row(), year.column(), year(year)))
                .with(Field.VALUE, value)
                .with(Field.SOURCE_TITLE, source);
        return new Item(row.number(), asked.completed(fields).asMap());
    }
}
