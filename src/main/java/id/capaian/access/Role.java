package id.capaian.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** What somebody is, and so what they may do: everything as administrator, the others for one agency. */
public enum Role {
    EDITOR,
    PUBLISHER,
    MANAGER,
    ADMIN;

    public Set<String> permissions() {
        return switch (this) {
            case EDITOR -> Set.of(May.DRAFT);
            case PUBLISHER -> Set.of(May.DRAFT, May.PUBLISH, May.MEASURE);
            case MANAGER -> Set.of(May.DRAFT, May.PUBLISH, May.MEASURE, May.GRANT);
            case ADMIN -> Set.of(May.DRAFT, May.PUBLISH, May.MEASURE, May.GRANT, May.ADMINISTER);
        };
    }

    /** The one of this word. */
    static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
