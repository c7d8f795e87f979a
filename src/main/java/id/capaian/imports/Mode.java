package id.capaian.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether what exists may be changed. */
public enum Mode {
    /** Everything is new; a row whose thing exists and says otherwise is an error. */
    CREATE,
    /** What exists is changed to what the file says. */
    UPSERT;

    OnConflict onConflict() {
        return this == CREATE ? OnConflict.ERROR : OnConflict.REVISE;
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
