package id.capaian.web.page;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The state that all rows of a list are in.
 *
 * @param expression never null in the database
 */
record State(String expression, Enum<?> value) {
    String condition() {
        return expression + " = " + value;
    }

    /** Whether something is in any other; these are named, as an index does not serve to find what is not equal. */
    String others() {
        return Arrays.stream(value.getDeclaringClass().getEnumConstants())
                .filter(other -> !other.equals(value))
                .map(Object::toString)
                .collect(Collectors.joining(", ", expression + " in (", ")"));
    }
}
