package id.capaian.opd;

/** The kinds of agency that Indonesian law knows. */
public enum OpdType {
    DINAS,
    BADAN,
    BIRO,
    SEKRETARIAT,
    INSPEKTORAT,
    RSUD,
    SATUAN,
    OTHER
}
