package id.capaian.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;

/** What was counted over the whole of a list, until something public changes: no page counts it anew. */
@Singleton
public final class Counts {
    private static final int MOST = 2000;

    private final Edition edition;
    private final Cache<Counted, Object> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Counts(Edition edition) {
        this.edition = edition;
    }

    /** What is counted, in which state of the data. */
    private record Counted(long edition, String query, Map<String, Object> parameters) {}

    /** The result of a query, which is only asked where it is not known. */
    @SuppressWarnings("unchecked") // A query has results of one type.
    <T> T of(String query, Map<String, Object> parameters, Supplier<T> ask) {
        var state = edition.asked();
        return state.isEmpty()
                ? ask.get()
                : (T) known.get(new Counted(state.getAsLong(), query, parameters), absent -> ask.get());
    }
}
