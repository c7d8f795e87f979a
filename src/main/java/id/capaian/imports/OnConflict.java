package id.capaian.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What to do with a row whose thing exists already and says otherwise. */
public enum OnConflict {
    /** The row is refused. */
    ERROR,
    /** The thing is changed. */
    REVISE,
    /** The thing stays as it is. */
    SKIP;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
