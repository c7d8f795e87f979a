package id.capaian.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import id.capaian.web.RefusedText;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says where a JSON body went wrong, as a pointer and a code. */
final class JsonFault {
    private JsonFault() {}

    static Fault of(JsonProcessingException broken) {
        var pointer = broken instanceof JsonMappingException mapping ? pointer(mapping.getPath()) : "";
        if (broken instanceof RefusedText refused) {
            return Fault.at(pointer, refused.code(), refused.arguments());
        }
        if (broken instanceof UnrecognizedPropertyException unknown) {
            return Fault.at(pointer, "unknown-property", Map.of("known", known(unknown)));
        }
        if (broken instanceof ValueInstantiationException value) {
            return Fault.at(pointer, Fault.code(value.getType().getRawClass()));
        }
        if (broken instanceof InvalidFormatException format) {
            return format(pointer, format.getTargetType());
        }
        if (broken instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return pointer.isEmpty() && mismatch.getLocation() == null
                    ? Fault.at("", "missing-body")
                    : wrongType(pointer, mismatch.getTargetType());
        }
        var location = broken.getLocation();
        return Fault.at(
                pointer,
                "broken-json",
                Map.of(
                        "line", location == null ? 1 : location.getLineNr(),
                        "column", location == null ? 1 : location.getColumnNr()));
    }

    private static Fault format(String pointer, Class<?> target) {
        if (target.isEnum()) {
            return Fault.at(pointer, "unknown-word", Map.of("words", words(target)));
        }
        return Temporal.class.isAssignableFrom(target) ? Fault.at(pointer, "date") : wrongType(pointer, target);
    }

    private static Fault wrongType(String pointer, Class<?> target) {
        return Fault.at(pointer, "wrong-type", Map.of("expected", jsonName(target)));
    }

    private static String jsonName(Class<?> target) {
        if (target.isEnum()) {
            return words(target);
        }
        if (Number.class.isAssignableFrom(target) || target == int.class || target == long.class) {
            return "number";
        }
        if (target == Boolean.class || target == boolean.class) {
            return "boolean";
        }
        if (Collection.class.isAssignableFrom(target)) {
            return "array";
        }
        return target.isRecord() || Map.class.isAssignableFrom(target) ? "object" : "string";
    }

    static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String known(UnrecognizedPropertyException unknown) {
        var ids = unknown.getKnownPropertyIds();
        return ids == null
                ? ""
                : ids.stream()
                        .map(Object::toString)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .toString()
                        .replaceAll("[\\[\\]]", "");
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null
                        ? String.valueOf(step.getIndex())
                        : step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }
}
