package id.capaian.web.format.xlsx;

import id.capaian.web.format.Export;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet for whoever finds the file years later. */
final class AboutSheet {
    private AboutSheet() {}

    static void write(Workbook book, Export export) throws IOException {
        var sheet = book.newWorksheet("Tentang - About");
        sheet.width(0, 34);
        sheet.width(2, 80);
        var origin = export.origin();
        var row = 0;
        for (var line : List.of(
                List.of(
                        "Judul / Title",
                        origin.title() + ": " + export.dataset().name()),
                List.of("Permintaan / Query", origin.self().toString()),
                List.of("Versi data / Data version", String.valueOf(origin.dataVersion())),
                List.of("Diambil / Retrieved (UTC)", origin.at().toString()),
                List.of("Lisensi / Licence", origin.licence() + " " + origin.licenceUrl()),
                List.of("Penerbit / Publisher", origin.publisher()),
                List.of("Cara mengutip / How to cite", export.citation()),
                List.of("Waktu / Times", "UTC"))) {
            write(sheet, row++, line);
        }
        row++;
        sheet.range(row, 0, row, 3).style().bold().set();
        write(sheet, row++, List.of("Kolom / Column", "Jenis / Kind", "Arti / Meaning", "Contoh / Example"));
        for (var column : export.columns()) {
            var example = column.example() == null ? "" : column.example();
            write(sheet, row++, List.of(column.name(), column.kind().name(), column.description(), example));
        }
        sheet.finish();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (var i = 0; i < cells.size(); i++) {
            sheet.inlineString(row, i, DataSheet.fitting(cells.get(i)));
        }
    }
}
