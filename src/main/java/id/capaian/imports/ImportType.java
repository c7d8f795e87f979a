package id.capaian.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the rows of a file are. */
public enum ImportType {
    REGIONS,
    OPDS,
    PROGRAMS,
    INDICATORS,
    MEASUREMENTS,
    TARGETS,
    ACHIEVEMENTS;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
