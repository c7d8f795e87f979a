package id.capaian.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a change would do.
 *
 * @param before what is seen of the thing; JSON's null where there is none
 * @param after what would be seen; JSON's null where it would be gone
 */
public record Plan(Action action, String path, JsonNode before, JsonNode after) {
    /** Every value that would differ. */
    public List<Difference> differences() {
        return Difference.between(before, after);
    }
}
