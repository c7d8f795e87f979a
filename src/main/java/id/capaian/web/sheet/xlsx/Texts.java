package id.capaian.web.sheet.xlsx;

import id.capaian.web.sheet.Sheet;
import id.capaian.web.sheet.SheetFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that cells refer to by number, which must be at hand while the rows are read. */
final class Texts {
    /** What they may take of the memory. */
    private static final long MOST_BYTES = 96L << 20;

    /** What each takes besides its characters. */
    private static final int EACH = 56;

    /** How characters are written that XML cannot have. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Texts() {}

    static List<String> read(Xml xml) {
        var texts = new ArrayList<String>();
        var bytes = 0L;
        while (xml.next()) {
            if (xml.begins("si")) {
                var text = rich(xml, "si", 0);
                bytes += text.length() + EACH;
                if (bytes > MOST_BYTES) {
                    throw SheetFault.of("sheet-unpacked", Map.of());
                }
                texts.add(text);
            }
        }
        return texts;
    }

    /** What the pieces of a text come to, each perhaps in another font, without how it is pronounced. */
    static String rich(Xml xml, String element, int row) {
        var text = new StringBuilder();
        var isSpoken = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("rPh")) {
                isSpoken = true;
            } else if (xml.ends("rPh")) {
                isSpoken = false;
            } else if (xml.begins("t")) {
                var piece = xml.text(row);
                text.append(isSpoken ? "" : piece);
                requireFitting(text, row);
            }
        }
        return plain(text.toString());
    }

    static void requireFitting(CharSequence text, int row) {
        if (text.length() > Sheet.LONGEST_TEXT) {
            throw SheetFault.textTooLong(row);
        }
    }

    static String plain(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(one ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(one.group(1), 16))))
                : text;
    }
}
