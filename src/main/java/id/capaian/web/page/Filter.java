package id.capaian.web.page;

import id.capaian.web.Spread;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What rows must meet: conditions added only for filters that were given. */
public final class Filter {
    private final List<Condition> conditions = new ArrayList<>();

    /** One of the conditions. */
    private record Condition(String text, Map<String, Object> parameters) {}

    /** Keeps what meets a condition without parameters. */
    public void keep(String condition) {
        keep(condition, Map.of());
    }

    /** Keeps what meets a condition on one named parameter, unless the filter was not given. */
    public void keep(String condition, String parameter, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> any && any.isEmpty())) {
            keep(condition, Map.of(parameter, value));
        }
    }

    /** Keeps what meets a condition on several named parameters. */
    public void keep(String condition, Map<String, Object> parameters) {
        conditions.add(new Condition(condition, parameters));
    }

    /** The same but for the condition on one parameter. */
    public Filter without(String parameter) {
        var others = new Filter();
        conditions.stream()
                .filter(one -> !one.parameters().containsKey(parameter))
                .forEach(others.conditions::add);
        return others;
    }

    /**
     * The conditions that stand for these, each by one of its parameters.
     *
     * @param understood what need not be said
     * @return none where one of these has nothing that stands for it
     */
    Optional<Filter> instead(String understood, Map<String, String> texts) {
        var others = new Filter();
        for (var one : conditions) {
            var parameter = one.parameters().keySet().stream()
                    .filter(texts::containsKey)
                    .findFirst();
            if (parameter.isPresent()) {
                var name = parameter.get();
                others.keep(
                        Objects.requireNonNull(texts.get(name)),
                        name,
                        one.parameters().get(name));
            } else if (!one.text().equals(understood)) {
                return Optional.empty();
            }
        }
        return Optional.of(others);
    }

    /** How many conditions there are. */
    int size() {
        return conditions.size();
    }

    /** The clause, and one condition more. */
    String where(String more) {
        return Stream.concat(conditions.stream().map(Condition::text), Stream.of(more))
                .filter(text -> !text.isEmpty())
                .map(text -> "(" + text + ")")
                .reduce((all, one) -> all + " and " + one)
                .map(all -> " where " + all)
                .orElse("");
    }

    public String where() {
        return where("");
    }

    /** A query that has these conditions in it. */
    public <T> TypedQuery<T> query(String text, Class<T> type) {
        return Spread.of(text, parameters()).query(type);
    }

    Map<String, Object> parameters() {
        var all = new HashMap<String, Object>();
        conditions.forEach(one -> all.putAll(one.parameters()));
        return all;
    }
}
