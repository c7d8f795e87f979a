package id.capaian.indicator;

/** How the actual value A is set against its target T, in percent; all three are in official use in Indonesia. */
public enum AchievementFormula {
    /** 100 A/T; the usual one where higher is better. */
    REALISASI_PER_TARGET,
    /** 100 (2 - A/T), after PermenPANRB 8/2021; the usual one where lower is better. */
    DUA_KURANG_RASIO,
    /** 100 T/A. */
    TARGET_PER_REALISASI
}
