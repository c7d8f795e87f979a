package id.capaian.trend.maths;

import id.capaian.indicator.AchievementFormula;

/** How an attainment was computed: a formula of the indicator, or one of the cases in which none is needed. */
public enum AppliedFormula {
    REALISASI_PER_TARGET,
    DUA_KURANG_RASIO,
    TARGET_PER_REALISASI,
    EQUAL,
    RANGE_INSIDE,
    RANGE_BELOW,
    RANGE_ABOVE;

    static AppliedFormula of(AchievementFormula declared) {
        return switch (declared) {
            case REALISASI_PER_TARGET -> REALISASI_PER_TARGET;
            case DUA_KURANG_RASIO -> DUA_KURANG_RASIO;
            case TARGET_PER_REALISASI -> TARGET_PER_REALISASI;
        };
    }
}
