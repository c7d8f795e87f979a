package id.capaian.journal;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of things that are on the record. */
public enum ResourceType {
    REGION,
    OPD,
    PROGRAM,
    INDICATOR,
    MEASUREMENT,
    TARGET,
    ACHIEVEMENT,
    TOKEN;

    /** Reads the parameter {@code types}, or refuses it with the words that exist. */
    static Set<ResourceType> read(String types) {
        try {
            return Arrays.stream(types.split(",", -1))
                    .map(ResourceType::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(ResourceType.class)));
        } catch (IllegalArgumentException unknown) {
            var words = EnumSet.complementOf(EnumSet.of(TOKEN)).stream()
                    .map(ResourceType::name)
                    .collect(Collectors.joining(", "));
            throw Problem.invalidParameter(Fault.in("types", "unknown-word", Map.of("words", words)));
        }
    }
}
