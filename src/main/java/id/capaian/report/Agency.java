package id.capaian.report;

/** An agency of a report. */
public record Agency(String code, String name) {}
