package id.capaian.indicator;

/** How settled a figure is: sementara, tetap, or corrected after it was final. */
public enum MeasurementStatus {
    PROVISIONAL,
    FINAL,
    REVISED
}
