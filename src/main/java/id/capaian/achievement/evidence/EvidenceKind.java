package id.capaian.achievement.evidence;

/** What a piece of evidence is. */
public enum EvidenceKind {
    PHOTO,
    VIDEO,
    DOCUMENT,
    ARTICLE
}
