package id.capaian.web.list;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.web.format.Dataset;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of a report: its lists of records, found in the type of the report.
 *
 * @param usual the name of the one that is meant when none is named
 * @param all by the name of the property, in the report's order
 */
public record Tables(String usual, Map<String, Dataset> all) {

    /** Of a report whose files begin with this name, such as {@code evidence-report}. */
    public static Tables of(String name, Class<? extends Record> report, String usual) {
        var all = new LinkedHashMap<String, Dataset>();
        components(report)
                .forEach(one -> element(one)
                        .ifPresent(row -> all.put(one.getName(), Dataset.of(name + "-" + one.getName(), row))));
        return new Tables(usual, all);
    }

    private static Stream<RecordComponent> components(Class<?> report) {
        return Stream.of(report.getRecordComponents())
                .flatMap(one -> one.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(one.getType())
                        : Stream.of(one));
    }

    private static Optional<Class<?>> element(RecordComponent list) {
        return list.getType() == List.class
                        && list.getGenericType() instanceof ParameterizedType several
                        && several.getActualTypeArguments()[0] instanceof Class<?> one
                        && one.isRecord()
                ? Optional.of(one)
                : Optional.empty();
    }
}
