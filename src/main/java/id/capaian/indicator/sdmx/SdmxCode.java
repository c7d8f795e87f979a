package id.capaian.indicator.sdmx;

import id.capaian.indicator.Frequency;

/** Codes as SDMX allows them: Latin letters, digits and {@code _ @ $ -}. */
public final class SdmxCode {
    /** Who maintains the structure and its code lists. */
    public static final String AGENCY = "CAPAIAN";

    public static final String VERSION = "1.0.0";

    /** Of the whole, in every dimension that splits it. */
    public static final String TOTAL = "_T";

    private SdmxCode() {}

    /** A code or a part of the whole of ours; no two become the same, as ours have no {@code _ @ $}. */
    public static String of(String ours) {
        return ours.isEmpty()
                ? TOTAL
                : ours.replace('.', '_').replace(':', '@').replace(';', '$').replace("+", "$$");
    }

    /** What became this code. */
    public static String read(String code) {
        return code.equals(TOTAL)
                ? ""
                : code.replace("$$", "+").replace('$', ';').replace('@', ':').replace('_', '.');
    }

    /** As the code list CL_FREQ has it. */
    public static String of(Frequency frequency) {
        return switch (frequency) {
            case YEAR -> "A";
            case SEMESTER -> "S";
            case QUARTER -> "Q";
            case MONTH -> "M";
        };
    }
}
