package id.capaian.indicator;

/**
 * How a figure is compared with its target, in percent (PermenPANRB 8/2021 and the practice of performance reports):
 * actual per target, {@code 2 - actual/target}, or target per actual.
 */
public enum AchievementFormula {
    REALISASI_PER_TARGET,
    DUA_KURANG_RASIO,
    TARGET_PER_REALISASI
}
