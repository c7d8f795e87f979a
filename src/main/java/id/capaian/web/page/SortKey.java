package id.capaian.web.page;

import id.capaian.web.Calendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What a list can be ordered by.
 *
 * @param name the word in {@code sort}
 * @param expression never null in the database, or the pages would lose rows
 * @param type of the expression's values
 */
public record SortKey(String name, String expression, Class<?> type) {

    public static SortKey text(String name, String expression) {
        return new SortKey(name, expression, String.class);
    }

    /** The same by another expression of the same value, if there is one. */
    SortKey by(Map<String, String> expressions) {
        return new SortKey(name, expressions.getOrDefault(expression, expression), type);
    }

    Object read(String text) {
        if (type == LocalDate.class) {
            return Calendar.day(text);
        }
        if (type == Instant.class) {
            return Calendar.moment(text);
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        return type == BigDecimal.class ? new BigDecimal(text) : text;
    }
}
