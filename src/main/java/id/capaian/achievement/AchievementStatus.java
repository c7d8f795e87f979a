package id.capaian.achievement;

/** How far an achievement is on its way to the public. */
public enum AchievementStatus {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
