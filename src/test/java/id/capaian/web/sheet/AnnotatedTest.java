package id.capaian.web.sheet;

import static id.capaian.web.sheet.SheetFile.bytes;
import static id.capaian.web.sheet.SheetFile.rows;
import static id.capaian.web.sheet.SheetFile.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedTest {
    private static final List<Remark> REMARKS = List.of(
            new Remark(1, "Kesalahan"), new Remark(4, "=1+1"), new Remark(4, "kedua"), new Remark(9, "tidak ada"));

    @TempDir
    Path folder;

    @Test
    void givesATextBackInItsOwnForm() throws IOException {
        var sheet = SheetFile.csv(
                folder, "nama;nilai\n\ncafé;-5,8\n=SUM(A1);\"a;b\"\nx\n", Charset.forName("windows-1252"));
        assertThat(new String(annotated(sheet), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFnama;nilai;Kesalahan\r\n\r\ncafé;-5,8;\r\n'=SUM(A1);\"a;b\";'=1+1; kedua\r\nx;;\r\n"
                        .replace("'=1+1; kedua", "\"'=1+1; kedua\""));
        assertThat(texts(bytes(folder, annotated(sheet))))
                .containsExactly("1:nama/nilai/Kesalahan", "3:café/-5,8", "4:=SUM(A1)/a;b/=1+1; kedua", "5:x");
    }

    @Test
    void givesAWorkbookBackWithItsNumbersAndDays() throws IOException {
        var sheet = SheetFile.xlsx(folder, one -> {
            one.value(0, 0, "nama");
            one.value(3, 0, 74.41);
            one.value(3, 1, LocalDate.of(2025, 8, 17));
            one.style(3, 1).format("yyyy-mm-dd").set();
            one.value(4, 0, 0.055);
            one.style(4, 0).format("0.0%").set();
        });
        var again = bytes(folder, annotated(sheet));
        assertThat(texts(again)).containsExactly("1:nama//Kesalahan", "4:74.41/2025-08-17/=1+1; kedua", "5:5.5%");
        assertThat(rows(again).get(1).cell(1).number()).isEqualTo("74.41");
        assertThat(rows(again).get(1).cell(3).isFormula()).isFalse();
    }

    private static byte[] annotated(Sheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        Annotated.write(sheet, REMARKS.iterator(), out);
        return out.toByteArray();
    }
}
