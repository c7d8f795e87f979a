package id.capaian.web.sheet.xlsx;

import id.capaian.web.sheet.SheetFault;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Elements and texts, and nothing else that XML knows: no spreadsheet writes document types, comments or CDATA, and a
 * parser would expand them or hold them whole. Nor does any write a tag or a text as long as those refused here.
 */
final class PlainXml extends FilterInputStream {
    private static final int LONGEST = 1 << 20;

    /** That it is XML may be declared, at the beginning. */
    private static final int LONGEST_DECLARATION = 256;

    /** Where its second character stands, behind the mark that some write before it. */
    private static final int FURTHEST = 5;

    private final Budget.Part budget;
    private long position;
    private long tagAt;
    private int before;
    private boolean isDeclaring;

    PlainXml(InputStream in, Budget.Part budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var count = in.read(bytes, offset, length);
        if (count > 0) {
            budget.spend(count);
            for (var i = offset; i < offset + count; i++) {
                check(bytes[i]);
            }
        }
        return count;
    }

    private void check(int here) {
        position++;
        if (before == '<' && here == '?' && position <= FURTHEST) {
            isDeclaring = true;
        } else if (before == '?' && here == '>') {
            isDeclaring = false;
        }
        var isTooLongADeclaration = isDeclaring && position > LONGEST_DECLARATION;
        var isAnother = before == '<' && (here == '!' || (here == '?' && !isDeclaring));
        if (isTooLongADeclaration || isAnother) {
            throw SheetFault.of("sheet-declaration", Map.of());
        }
        if (here == '<') {
            tagAt = position;
        } else if (position - tagAt > LONGEST) {
            throw SheetFault.of("sheet-unpacked", Map.of());
        }
        before = here;
    }
}
