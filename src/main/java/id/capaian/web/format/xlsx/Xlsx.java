package id.capaian.web.format.xlsx;

import id.capaian.web.format.Export;
import id.capaian.web.format.Format;
import id.capaian.web.format.FormatWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;

/** A workbook with typed cells, and a sheet that says where its rows come from and what its columns mean. */
@Singleton
public final class Xlsx implements FormatWriter {
    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        @SuppressWarnings("resource") // The stream is closed by whoever opened it.
        var book = new Workbook(out, "Capaian", "1.0");
        var number = 1;
        var sheet = DataSheet.in(book, "Data", export.columns());
        for (var row : export.rows()) {
            if (sheet.isFull()) {
                sheet.finish();
                number++;
                sheet = DataSheet.in(book, "Data " + number, export.columns());
            }
            sheet.add(row);
        }
        sheet.finish();
        AboutSheet.write(book, export);
        book.finish();
    }
}
