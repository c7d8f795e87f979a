package id.capaian.web.page;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What rows must meet: conditions added only for filters that were given. */
public final class Filter {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Keeps what meets a condition without parameters. */
    public void keep(String condition) {
        conditions.add("(" + condition + ")");
    }

    /** Keeps what meets a condition on one named parameter, unless the filter was not given. */
    public void keep(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            keep(condition);
            parameters.put(parameter, value);
        }
    }

    /** The clause, and one condition more. */
    String where(String more) {
        var all = new ArrayList<>(conditions);
        if (!more.isEmpty()) {
            all.add("(" + more + ")");
        }
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    public String where() {
        return where("");
    }

    public void bind(Query query) {
        parameters.forEach(query::setParameter);
    }
}
