package id.capaian.achievement.evidence;

/** Which moment of the work a piece of evidence shows. */
public enum EvidenceStage {
    BEFORE,
    DURING,
    AFTER
}
