package id.capaian.imports.layout;

import id.capaian.imports.layout.Layout.Understood;
import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.Row;
import id.capaian.web.sheet.SheetFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row as a header: its cells, and which of them name a field. */
record Headings(Row row, Map<String, Cell> fields) {
    /** A heading that asks for a code goes before one that has the name, as in {@code Indikator, Kode Indikator}. */
    private static final List<String> OF_CODES = List.of("kode", "code", "id");

    static Headings of(Row row, Words words) {
        var fields = new LinkedHashMap<String, Cell>();
        for (var cell : row.cells()) {
            var field = words.field(cell.text());
            if (!field.isEmpty()) {
                fields.merge(field, cell, (first, second) -> nearer(field, first, second));
            }
        }
        return new Headings(row, fields);
    }

    private static Cell nearer(String field, Cell first, Cell second) {
        if (asksForCode(first) == asksForCode(second)) {
            return isItself(field, first) || !isItself(field, second) ? first : second;
        }
        return asksForCode(first) ? first : second;
    }

    private static boolean isItself(String field, Cell heading) {
        return Words.bare(field).equals(Words.bare(heading.text()));
    }

    private static boolean asksForCode(Cell heading) {
        var bare = Words.bare(heading.text());
        return OF_CODES.stream().anyMatch(one -> bare.startsWith(one) || bare.endsWith(one));
    }

    /** Refuses two columns of one meaning, where neither asks for a code. */
    void requireOnce(Words words) {
        for (var cell : row.cells()) {
            var taken = fields.get(words.field(cell.text()));
            if (taken != null && taken.column() != cell.column() && asksForCode(taken) == asksForCode(cell)) {
                throw SheetFault.of(
                        "layout-twice",
                        Map.of(
                                "field", words.field(cell.text()),
                                "first", taken.text() + " (" + taken.address() + ")",
                                "second", cell.text() + " (" + cell.address() + ")"));
            }
        }
    }

    boolean has(String... names) {
        return fields.keySet().containsAll(List.of(names));
    }

    /** Number of the column of a field that there is. */
    int column(String field) {
        return Optional.ofNullable(fields.get(field)).orElseThrow().column();
    }

    /** The column whose heading is one of some words, whatever its meaning. */
    Optional<Cell> called(String... headings) {
        return row.cells().stream()
                .filter(cell -> List.of(headings).contains(Words.bare(cell.text())))
                .findFirst();
    }

    List<Understood> understood() {
        var understood = new ArrayList<Understood>();
        for (var cell : row.cells()) {
            if (!cell.isEmpty()) {
                var field = fields.entrySet().stream()
                        .filter(one -> one.getValue().column() == cell.column())
                        .map(Map.Entry::getKey)
                        .findFirst();
                understood.add(new Understood(cell, field.orElse("")));
            }
        }
        return understood;
    }

    /** The fields of a row below. */
    Fields read(Row below) {
        var read = new Fields(below.number());
        fields.forEach((field, heading) -> read.with(field, below.cell(heading.column())));
        return read;
    }
}
