package id.capaian.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Turns Bean Validation's findings into faults. A constraint's own {@code message} is the fault's code; the standard
 * constraints have the codes below.
 */
public final class ViolationFaults {
    private static final Map<String, String> CODES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Size", "size",
            "Min", "too-small",
            "DecimalMin", "too-small",
            "Max", "too-large",
            "DecimalMax", "too-large",
            "Digits", "digits",
            "Pattern", "format");

    /** How the resources name the parameter that is the request's body. */
    private static final Set<String> BODIES = Set.of("content", "patch");

    private ViolationFaults() {}

    public static Problem problem(ConstraintViolationException invalid) {
        var faults = invalid.getConstraintViolations().stream()
                .map(ViolationFaults::fault)
                .sorted(Comparator.comparing(Fault::toString))
                .toList();
        var inParameters = faults.stream().allMatch(fault -> fault.parameter() != null);
        return Problem.of(inParameters ? ProblemType.INVALID_PARAMETER : ProblemType.INVALID_CONTENT, faults);
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var arguments = violation.getConstraintDescriptor().getAttributes();
        var parameter = queryParameter(violation);
        return parameter == null
                ? Fault.at(pointer(violation.getPropertyPath()), code(violation), arguments)
                : Fault.in(parameter, code(violation), arguments);
    }

    private static String code(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate();
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        if (last(violation.getPropertyPath()).getKind() == ElementKind.PARAMETER && queryParameter(violation) == null) {
            return "missing-body";
        }
        return template.startsWith("{") ? CODES.getOrDefault(constraint.getSimpleName(), "invalid") : template;
    }

    private static @Nullable String queryParameter(ConstraintViolation<?> violation) {
        var last = last(violation.getPropertyPath());
        var name = last.getName();
        if (last.getKind() == ElementKind.PARAMETER) {
            return BODIES.contains(name) ? null : name;
        }
        var leaf = violation.getLeafBean();
        if (leaf == null) {
            return null;
        }
        return Arrays.stream(leaf.getClass().getFields())
                .filter(field -> field.getName().equals(name) && field.isAnnotationPresent(QueryParam.class))
                .map(field -> field.getAnnotation(QueryParam.class).value())
                .findFirst()
                .orElse(null);
    }

    private static Path.Node last(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private static String pointer(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.PARAMETER)
                .map(ViolationFaults::step)
                .collect(Collectors.joining());
    }

    private static String step(Path.Node node) {
        var index = node.getIndex() == null ? "" : "/" + node.getIndex();
        return node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.BEAN
                ? index + (node.getName() == null ? "" : "/" + node.getName())
                : index;
    }
}
