package id.capaian.web.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a key stands for, or the problem that says there is none. */
public final class Found {
    private Found() {}

    /** 404 unless found, for a key in the address. */
    public static <T> T orNotFound(@Nullable T found, String what) {
        if (found == null) {
            throw Problem.notFound(what);
        }
        return found;
    }

    /** 422 unless found, for a key in the body. */
    public static <T> T orUnknownReference(@Nullable T found, String pointer, String value) {
        if (found == null) {
            throw Problem.invalidContent(Fault.at(pointer, "unknown-reference", Map.of("value", value)));
        }
        return found;
    }
}
