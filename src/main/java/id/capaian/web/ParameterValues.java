package id.capaian.web;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads query parameters, and names the parameter and the accepted values when one cannot be read. */
@Provider
public final class ParameterValues implements ParamConverterProvider {
    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var name = name(annotations);
        if (name == null) {
            return null;
        }
        if (type.isEnum()) {
            return new Converter<>(name, "unknown-word", Map.of("words", words(type)), text -> word(type, text));
        }
        return switch (type.getSimpleName()) {
            case "Integer", "int" -> of(name, "integer", Integer::valueOf);
            case "Long", "long" -> of(name, "integer", Long::valueOf);
            case "Boolean", "boolean" -> of(name, "boolean", ParameterValues::truth);
            case "Instant" -> of(name, "date-time", Calendar::moment);
            case "LocalDate" -> of(name, "date", Calendar::day);
            case "String" -> null;
            default -> new Converter<>(name, Fault.code(type), Map.of(), text -> fromString(type, text));
        };
    }

    @SuppressWarnings("unchecked")
    private static <T> ParamConverter<T> of(String name, String code, Function<String, ?> read) {
        return new Converter<>(name, code, Map.of(), text -> (T) read.apply(text));
    }

    /** The rooms' own types are read by their {@code fromString}, and a misfit is coded by their name. */
    private static <T> T fromString(Class<T> type, String text) {
        try {
            return type.cast(type.getMethod("fromString", String.class).invoke(null, text));
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static <T> T word(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static @Nullable String name(Annotation[] annotations) {
        for (var annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof HeaderParam header) {
                return header.value();
            }
        }
        return null;
    }

    private record Converter<T>(String name, String code, Map<String, Object> arguments, Function<String, T> read)
            implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            try {
                return read.apply(text);
            } catch (RuntimeException unreadable) {
                throw Problem.invalidParameter(Fault.in(name, code, arguments));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
