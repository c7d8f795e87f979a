package id.capaian.imports.layout;

import id.capaian.web.sheet.Marks;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a file says about it, for what the file does not say itself.
 *
 * @param marks how its numbers are written; found out where nobody says
 * @param indicator of all figures, where no column tells it
 * @param region of all figures, where no column tells it
 * @param document planning document of all targets, where no column tells it
 * @param fileName as it was uploaded
 */
public record Hints(
        @Nullable Marks marks,
        @Nullable String indicator,
        @Nullable String region,
        @Nullable String document,
        String fileName) {
    /** Nothing is said. */
    public static Hints none() {
        return new Hints(null, null, null, null, "");
    }
}
