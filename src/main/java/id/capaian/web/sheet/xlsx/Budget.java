package id.capaian.web.sheet.xlsx;

import id.capaian.web.sheet.SheetFault;
import java.util.Map;

/** How much may still be unpacked, counted as it comes out: what a zip file declares may be a lie. */
final class Budget {
    /** What a table repeats is packed well, but not as well as a bomb. */
    private static final int BEST_RATIO = 200;

    /** So little may be packed as well as it can be. */
    private static final long SMALL = 16L << 20;

    /** All parts together: more than any real table of 50 MiB. */
    private long left = 512L << 20;

    Part ofPart(long packed) {
        return new Part(Math.max(SMALL, packed * BEST_RATIO));
    }

    /** The share of one part. */
    final class Part {
        private long leftOfPart;

        private Part(long most) {
            leftOfPart = most;
        }

        void spend(int bytes) {
            left -= bytes;
            leftOfPart -= bytes;
            if (left < 0 || leftOfPart < 0) {
                throw SheetFault.of("sheet-unpacked", Map.of());
            }
        }
    }
}
