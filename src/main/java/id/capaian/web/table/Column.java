package id.capaian.web.table;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, which is a property of a view.
 *
 * @param name the property's; of a property within another both, as in {@code location.lat}
 * @param place where the value stands in a row
 * @param description as in the contract
 * @param example as in the contract
 * @param words all that it can be, where only these can be
 */
public record Column(
        String name,
        JsonPointer place,
        Kind kind,
        String description,
        @Nullable String example,
        List<String> words) {
    /** Stands between the words of a cell. */
    public static final String BETWEEN = "; ";

    /** The value in a row; missing or null where there is none. */
    public JsonNode in(JsonNode row) {
        return row.at(place);
    }

    /** The value in a row as a text that can be read back; empty where there is none. */
    public String text(JsonNode row) {
        var value = in(row);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return switch (kind) {
            case WORDS ->
                StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(BETWEEN));
            case THINGS -> value.toString();
            case NUMBER -> value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
            default -> value.asText();
        };
    }

    /** The property of the view that it is, or is part of. */
    public String property() {
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }
}
