package id.capaian.journal;

/** The kinds of things that are on the record. */
public enum ResourceType {
    REGION,
    OPD,
    PROGRAM,
    INDICATOR,
    MEASUREMENT,
    TARGET,
    ACHIEVEMENT,
    TOKEN
}
