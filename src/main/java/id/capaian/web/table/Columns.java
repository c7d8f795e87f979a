package id.capaian.web.table;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The columns of a view, read from what documents it: one for each property, and for each within a property. */
public final class Columns {
    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            Map.entry(int.class, Kind.INTEGER),
            Map.entry(Integer.class, Kind.INTEGER),
            Map.entry(long.class, Kind.INTEGER),
            Map.entry(Long.class, Kind.INTEGER),
            Map.entry(double.class, Kind.NUMBER),
            Map.entry(Double.class, Kind.NUMBER),
            Map.entry(BigDecimal.class, Kind.NUMBER),
            Map.entry(boolean.class, Kind.BOOLEAN),
            Map.entry(Boolean.class, Kind.BOOLEAN),
            Map.entry(LocalDate.class, Kind.DATE),
            Map.entry(Instant.class, Kind.MOMENT),
            Map.entry(JsonNode.class, Kind.THINGS));

    private Columns() {}

    /** In the order of the view's properties. */
    public static List<Column> of(Class<?> view) {
        return columns(view, "", JsonPointer.empty()).toList();
    }

    private static Stream<Column> columns(Class<?> view, String prefix, JsonPointer place) {
        return Stream.of(view.getRecordComponents()).flatMap(one -> columns(one, prefix, place));
    }

    private static Stream<Column> columns(RecordComponent component, String prefix, JsonPointer place) {
        var type = component.getType();
        if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            return columns(type, prefix, place);
        }
        var name = name(component);
        var here = place.appendProperty(name);
        if (hasProperties(type)) {
            return columns(type, prefix + name + ".", here);
        }
        var schema = annotation(component, Schema.class);
        return Stream.of(new Column(
                prefix + name,
                here,
                kind(component.getGenericType()),
                schema.map(Schema::description).orElse(""),
                schema.flatMap(one -> Arrays.stream(one.examples()).findFirst()).orElse(null),
                words(type)));
    }

    private static List<String> words(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }

    /** What a property is called in JSON. */
    public static String name(RecordComponent component) {
        return annotation(component, JsonProperty.class)
                .map(JsonProperty::value)
                .orElse(component.getName());
    }

    private static Kind kind(Type type) {
        if (type instanceof ParameterizedType several && several.getRawType() instanceof Class<?> raw) {
            var one = several.getActualTypeArguments()[0];
            return Collection.class.isAssignableFrom(raw) && one instanceof Class<?> element && !hasProperties(element)
                    ? Kind.WORDS
                    : Kind.THINGS;
        }
        return KINDS.getOrDefault((Class<?>) type, Kind.TEXT);
    }

    /** A record, but for one that is written as a single value. */
    private static boolean hasProperties(Class<?> type) {
        return type.isRecord() && accessors(type).noneMatch(one -> one.isAnnotationPresent(JsonValue.class));
    }

    private static Stream<Method> accessors(Class<?> type) {
        return Stream.of(type.getDeclaredMethods());
    }

    private static <A extends Annotation> Optional<A> annotation(RecordComponent component, Class<A> type) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(type));
    }
}
