package id.capaian.trend.maths;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the answers of one section into the report, noting for each that is missing why, by its JSON pointer. */
final class Reasons {
    private final String section;
    private final Map<String, Reason> byPointer;

    Reasons() {
        this("", new TreeMap<>());
    }

    private Reasons(String section, Map<String, Reason> byPointer) {
        this.section = section;
        this.byPointer = byPointer;
    }

    /** The same notes, for pointers below a section. */
    Reasons of(String name) {
        return new Reasons(section + "/" + name, byPointer);
    }

    void note(String name, Reason reason) {
        byPointer.put(section + "/" + name, reason);
    }

    <T> @Nullable T value(String name, Answer<T> answer) {
        if (answer.reason() != null) {
            note(name, answer.reason());
        }
        return answer.value();
    }

    /** A number as JSON should carry it: minus zero is zero. */
    @Nullable
    Double number(String name, Answer<Double> answer) {
        return value(name, answer.map(number -> number + 0.0));
    }

    Map<String, Reason> byPointer() {
        return Collections.unmodifiableMap(byPointer);
    }
}
