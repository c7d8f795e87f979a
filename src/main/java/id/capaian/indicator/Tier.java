package id.capaian.indicator;

/**
 * On which level of planning an indicator counts: macro indicators of the region, key indicators of the government
 * (IKU, indikator kinerja utama), of the region (IKD), of an affair (IKK), of a program, or of the Sustainable
 * Development Goals.
 */
public enum Tier {
    MACRO,
    IKU,
    IKD,
    IKK,
    PROGRAM,
    SDG
}
