package id.capaian.web.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import id.capaian.web.RefusedText;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says where a JSON body went wrong, as a pointer and a code. */
public final class JsonFault {
    private JsonFault() {}

    public static Fault of(JsonProcessingException broken) {
        var pointer = pointer(broken);
        var cause = broken.getCause() == null ? broken : broken.getCause();
        if (cause instanceof InputCoercionException || cause instanceof NumberFormatException) {
            return Fault.at(pointer, "number-range");
        }
        if (cause instanceof StreamConstraintsException) {
            return Fault.at(pointer, "json-limits");
        }
        if (broken instanceof MismatchedInputException mismatch && !isTrailing(mismatch)) {
            return mismatch(pointer, mismatch);
        }
        if (broken instanceof ValueInstantiationException value) {
            return Fault.at(pointer, Fault.code(value.getType().getRawClass()));
        }
        return broken instanceof RefusedText refused
                ? Fault.at(pointer, refused.code(), refused.arguments())
                : syntax(pointer, broken);
    }

    private static Fault mismatch(String pointer, MismatchedInputException mismatch) {
        if (mismatch instanceof UnrecognizedPropertyException unknown) {
            return Fault.at(pointer, "unknown-property", Map.of("known", known(unknown)));
        }
        var target = mismatch.getTargetType();
        if (target == null) {
            return syntax(pointer, mismatch);
        }
        if (mismatch instanceof InvalidFormatException) {
            return format(pointer, target);
        }
        return pointer.isEmpty() && mismatch.getLocation() == null
                ? Fault.at("", "missing-body")
                : wrongType(pointer, target);
    }

    /** Jackson has no type of its own for what stands behind the end. */
    private static boolean isTrailing(MismatchedInputException mismatch) {
        return mismatch.getOriginalMessage().startsWith("Trailing token");
    }

    private static Fault syntax(String pointer, JsonProcessingException broken) {
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
        return wrongType(pointer, target);
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
        return target.isRecord() && !isText(target) ? "object" : "string";
    }

    /** Whether it is one of the rooms' own types that are written as a text, which their {@code fromString} reads. */
    private static boolean isText(Class<?> target) {
        return Arrays.stream(target.getMethods())
                .anyMatch(method -> method.getName().equals("fromString"));
    }

    private static String words(Class<?> type) {
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

    private static String pointer(JsonProcessingException broken) {
        var path = broken instanceof JsonMappingException mapping ? pointer(mapping.getPath()) : "";
        return path.isEmpty() && broken.getProcessor() instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : path;
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
