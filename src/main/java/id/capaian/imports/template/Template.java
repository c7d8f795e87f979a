package id.capaian.imports.template;

import id.capaian.imports.ImportType;
import id.capaian.imports.TypeColumns;
import id.capaian.web.table.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook to fill in: the table, what its columns mean, and the lists of its drop-downs, which are hidden. */
final class Template {
    /** So many rows have drop-downs. */
    private static final int ROWS = 5000;

    private static final String LISTS = "Daftar - Lists";

    /** What helps whoever fills a figure in, and is passed over when it is imported. */
    private static final List<String> HELP = List.of("name", "unit");

    private final List<Column> columns;
    private final Choices choices;
    private final Due due;

    private Template(List<Column> columns, Choices choices, Due due) {
        this.columns = columns;
        this.choices = choices;
        this.due = due;
    }

    static void write(OutputStream out, ImportType type, Choices choices, Due due) throws IOException {
        @SuppressWarnings("resource") // The stream is closed by whoever opened it.
        var book = new Workbook(out, "Capaian", "1.0");
        new Template(TypeColumns.writable(type), choices, due).write(book);
        book.finish();
    }

    private void write(Workbook book) throws IOException {
        var table = book.newWorksheet("Data");
        var header = new ArrayList<>(columns.stream().map(Column::name).toList());
        if (!due.rows().isEmpty()) {
            header.addAll(HELP);
        }
        table.freezePane(0, 1);
        for (var i = 0; i < header.size(); i++) {
            table.inlineString(0, i, header.get(i));
            table.style(0, i).bold().set();
            table.width(i, Math.max(14, header.get(i).length() + 2));
        }
        for (var i = 0; i < due.rows().size(); i++) {
            fill(table, i + 1, header, due.rows().get(i));
        }
        var listed = columns.stream()
                .filter(column -> !choices.of(column.name()).isEmpty())
                .toList();
        for (var i = 0; i < listed.size(); i++) {
            offer(
                    table,
                    header.indexOf(listed.get(i).name()),
                    i,
                    choices.of(listed.get(i).name()));
        }
        table.finish();
        explain(book.newWorksheet("Petunjuk - Guide"));
        list(book.newWorksheet(LISTS), listed);
    }

    private static void fill(Worksheet table, int row, List<String> header, Map<String, String> cells) {
        for (var i = 0; i < header.size(); i++) {
            var text = cells.get(header.get(i));
            if (text != null) {
                table.inlineString(row, i, text);
            }
        }
    }

    private static void offer(Worksheet table, int column, int list, List<String> words) {
        var letter = letters(list);
        table.range(1, column, ROWS, column)
                .validateWithListByFormula("'" + LISTS + "'!$" + letter + "$2:$" + letter + "$" + (words.size() + 1));
    }

    private static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }

    private void explain(Worksheet sheet) throws IOException {
        var titles = List.of("Kolom / Column", "Jenis / Kind", "Arti / Meaning", "Contoh / Example");
        for (var i = 0; i < titles.size(); i++) {
            sheet.inlineString(0, i, titles.get(i));
            sheet.style(0, i).bold().set();
        }
        sheet.width(0, 24);
        sheet.width(2, 80);
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            sheet.inlineString(i + 1, 0, column.name());
            sheet.inlineString(i + 1, 1, column.kind().name());
            sheet.inlineString(i + 1, 2, column.description());
            sheet.inlineString(i + 1, 3, Objects.requireNonNullElse(column.example(), ""));
        }
        sheet.finish();
    }

    private void list(Worksheet sheet, List<Column> listed) throws IOException {
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        for (var i = 0; i < listed.size(); i++) {
            var words = choices.of(listed.get(i).name());
            sheet.inlineString(0, i, listed.get(i).name());
            for (var row = 0; row < words.size(); row++) {
                sheet.inlineString(row + 1, i, words.get(row));
            }
        }
        sheet.finish();
    }
}
