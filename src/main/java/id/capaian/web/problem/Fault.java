package id.capaian.web.problem;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong: where, and a code whose words are the message {@code error.<code>}.
 *
 * @param pointer JSON pointer into the body, if the fault is there
 * @param parameter name of the query parameter or header, if the fault is there
 * @param arguments what the message's placeholders stand for
 */
public record Fault(@Nullable String pointer, @Nullable String parameter, String code, Map<String, Object> arguments) {

    public static Fault at(String pointer, String code) {
        return at(pointer, code, Map.of());
    }

    public static Fault at(String pointer, String code, Map<String, Object> arguments) {
        return new Fault(pointer, null, code, arguments);
    }

    public static Fault in(String parameter, String code) {
        return in(parameter, code, Map.of());
    }

    public static Fault in(String parameter, String code, Map<String, Object> arguments) {
        return new Fault(null, parameter, code, arguments);
    }

    /** The code of a value that cannot be read as a type of ours: {@code date-or-period} for DateOrPeriod. */
    public static String code(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
