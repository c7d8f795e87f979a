package id.capaian.web.problem;

import java.io.Serial;
import java.util.List;
import java.util.Map;

/** What code throws when a request cannot be served; the mapper turns it into the client's language. */
public final class Problem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Map<String, Object> arguments;
    private final transient List<Fault> faults;

    private Problem(ProblemType type, Map<String, Object> arguments, List<Fault> faults) {
        super(type.slug() + " " + arguments + faults);
        this.type = type;
        this.arguments = arguments;
        this.faults = faults;
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, Map.of(), List.of());
    }

    /** A problem whose detail {@code problem.<slug>.detail} has placeholders. */
    public static Problem of(ProblemType type, Map<String, Object> arguments) {
        return new Problem(type, arguments, List.of());
    }

    public static Problem of(ProblemType type, List<Fault> faults) {
        return new Problem(type, Map.of("count", faults.size()), faults);
    }

    public static Problem of(ProblemType type, Fault fault) {
        return of(type, List.of(fault));
    }

    /** 404: nothing public has this address. */
    public static Problem notFound(String what) {
        return of(ProblemType.NOT_FOUND, Map.of("what", what));
    }

    /** 409: the key is taken. */
    public static Problem alreadyExists(String key) {
        return of(ProblemType.ALREADY_EXISTS, Map.of("what", key));
    }

    /** 422: the body speaks of another thing than the address. */
    public static Problem codeMismatch() {
        return invalidContent(Fault.at("/code", "code-mismatch"));
    }

    public static Problem invalidContent(Fault... faults) {
        return of(ProblemType.INVALID_CONTENT, List.of(faults));
    }

    public static Problem invalidParameter(Fault... faults) {
        return of(ProblemType.INVALID_PARAMETER, List.of(faults));
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** What is wrong, for where a problem is told in a list: one that names nothing is itself the only fault. */
    public List<Fault> told() {
        return faults.isEmpty() ? List.of(Fault.at("", type.slug(), arguments)) : faults;
    }
}
