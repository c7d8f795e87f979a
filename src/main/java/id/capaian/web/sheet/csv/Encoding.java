package id.capaian.web.sheet.csv;

import id.capaian.web.sheet.SheetFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * How a text is written as bytes.
 *
 * @param mark bytes at the beginning that only tell the encoding
 */
record Encoding(Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int AT_ONCE = 1 << 14;

    static Encoding of(Path file) throws IOException {
        var marked = marked(file);
        if (marked.isWhole(file)) {
            return marked;
        }
        if (marked.mark > 0) {
            throw SheetFault.broken();
        }
        var windows = new Encoding(WINDOWS, 0);
        windows.isWhole(file); // for what no text contains
        return windows;
    }

    private static Encoding marked(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00FF\u00FE")) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (text.startsWith("\u00FE\u00FF")) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return new Encoding(StandardCharsets.UTF_8, text.equals("\u00EF\u00BB\u00BF") ? 3 : 0);
    }

    /** Whether the file is a text in this encoding. */
    private boolean isWhole(Path file) throws IOException {
        var some = new char[AT_ONCE];
        try (var reader = strict(file)) {
            for (var read = reader.read(some); read >= 0; read = reader.read(some)) {
                refuseBinary(some, read);
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static void refuseBinary(char[] some, int count) {
        for (var i = 0; i < count; i++) {
            if (some[i] == 0) {
                throw SheetFault.of("sheet-binary", Map.of());
            }
        }
    }

    private Reader strict(Path file) throws IOException {
        return reader(file, charset.equals(WINDOWS));
    }

    /** The text without the mark. */
    Reader reader(Path file) throws IOException {
        return reader(file, true);
    }

    private Reader reader(Path file, boolean lenient) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return lenient
                ? new BufferedReader(new InputStreamReader(in, charset))
                : new BufferedReader(new InputStreamReader(in, charset.newDecoder()));
    }
}
