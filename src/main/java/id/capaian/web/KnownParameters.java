package id.capaian.web;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses parameters that cannot be meant: those that a method does not declare, repeated, empty or broken ones. */
final class KnownParameters {
    /** Of each method its parameters, and whether each may be given more than once. */
    private static final Map<Method, Map<String, Boolean>> DECLARED = new ConcurrentHashMap<>();

    /** No key holds such characters, and PostgreSQL cannot even be asked for them. */
    @ServerRequestFilter
    void refuseBrokenKeys(UriInfo uri) {
        if (!uri.getPathParameters().values().stream().flatMap(List::stream).allMatch(Characters::areSound)) {
            throw Problem.notFound(uri.getPath());
        }
    }

    @ServerRequestFilter
    void refuseUnknown(ResourceInfo resource, UriInfo uri) {
        var declared = DECLARED.computeIfAbsent(resource.getResourceMethod(), KnownParameters::declared);
        var faults = new ArrayList<Fault>();
        uri.getQueryParameters().forEach((name, values) -> faults.addAll(faults(name, values, declared)));
        if (!faults.isEmpty()) {
            throw Problem.invalidParameter(faults.toArray(Fault[]::new));
        }
    }

    private static List<Fault> faults(String name, List<String> values, Map<String, Boolean> declared) {
        var repeatable = declared.get(name);
        if (repeatable == null) {
            return List.of(Fault.in(name, "unknown-parameter", Map.of("known", String.join(", ", declared.keySet()))));
        }
        if (values.size() > 1 && !repeatable) {
            return List.of(Fault.in(name, "repeated-parameter"));
        }
        return values.stream()
                .flatMap(value -> repeatable ? Stream.of(value.split(",", -1)) : Stream.of(value))
                .flatMap(value -> fault(name, value).stream())
                .limit(1)
                .toList();
    }

    private static Optional<Fault> fault(String name, String value) {
        if (value.isEmpty()) {
            return Optional.of(Fault.in(name, "empty-parameter"));
        }
        if (!Characters.areSound(value)) {
            return Optional.of(Fault.in(name, "control-character"));
        }
        if (Secret.isIn(value)) {
            return Optional.of(Fault.in(name, "secret"));
        }
        return Characters.areHtml(value) ? Optional.of(Fault.in(name, "html")) : Optional.empty();
    }

    private static Map<String, Boolean> declared(Method method) {
        var declared = new TreeMap<String, Boolean>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Stream.of(parameter.getType().getFields()).forEach(field -> declare(field, field.getType(), declared));
            } else {
                declare(parameter, parameter.getType(), declared);
            }
        }
        return declared;
    }

    private static void declare(AnnotatedElement element, Class<?> type, Map<String, Boolean> declared) {
        var query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            declared.put(query.value(), type == List.class);
        }
    }
}
