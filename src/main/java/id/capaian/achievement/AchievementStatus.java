package id.capaian.achievement;

/** How far an achievement is on its way to the public. */
public enum AchievementStatus {
    /** With its editors. */
    DRAFT,
    /** With its agency's publisher. */
    SUBMITTED,
    /** With everyone. */
    PUBLISHED,
    /** Taken back; only its reason is left for the public. */
    WITHDRAWN
}
