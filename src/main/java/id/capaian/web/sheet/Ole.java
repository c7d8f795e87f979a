package id.capaian.web.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The container of Excel's old files, which also holds workbooks that have a password. */
final class Ole {
    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
    private static final int AT_ONCE = 1 << 16;

    private Ole() {}

    static boolean isEncrypted(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var before = "";
            for (var bytes = in.readNBytes(AT_ONCE); bytes.length > 0; bytes = in.readNBytes(AT_ONCE)) {
                var here = new String(bytes, StandardCharsets.ISO_8859_1);
                if ((before + here).contains(ENCRYPTED)) {
                    return true;
                }
                before = here.substring(Math.max(0, here.length() - ENCRYPTED.length()));
            }
            return false;
        }
    }
}
