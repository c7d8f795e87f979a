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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses parameters that cannot be meant: those that a method does not declare, repeated, empty or broken ones. */
final class KnownParameters {
    private static final Map<Method, Set<String>> DECLARED = new ConcurrentHashMap<>();

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

    private static List<Fault> faults(String name, List<String> values, Set<String> declared) {
        if (!declared.contains(name)) {
            return List.of(Fault.in(name, "unknown-parameter", Map.of("known", String.join(", ", declared))));
        }
        if (values.size() > 1) {
            return List.of(Fault.in(name, "repeated-parameter"));
        }
        if (values.get(0).isEmpty()) {
            return List.of(Fault.in(name, "empty-parameter"));
        }
        if (!Characters.areSound(values.get(0))) {
            return List.of(Fault.in(name, "control-character"));
        }
        if (Secret.isIn(values.get(0))) {
            return List.of(Fault.in(name, "secret"));
        }
        return Characters.areHtml(values.get(0)) ? List.of(Fault.in(name, "html")) : List.of();
    }

    private static Set<String> declared(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getFields())
                        : Stream.of(parameter))
                .map(KnownParameters::queryName)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String queryName(AnnotatedElement element) {
        var query = element.getAnnotation(QueryParam.class);
        return query == null ? "" : query.value();
    }
}
