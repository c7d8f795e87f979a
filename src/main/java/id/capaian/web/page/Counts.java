package id.capaian.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How many there are: from what is kept, or as it was counted until something public changes. No page counts it anew. */
@Singleton
public final class Counts {
    private static final int MOST = 2000;

    private final Edition edition;
    private final List<Tallied> tallied;
    private final Cache<Counted, Object> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Counts(Edition edition, @All List<Tallied> tallied) {
        this.edition = edition;
        this.tallied = tallied;
    }

    /** What is counted, in which state of the data. */
    private record Counted(long edition, String query, Map<String, Object> parameters) {}

    /** What adds up to the number of an entity's rows, in a state if they have any, that meet a filter, where that is kept. */
    Optional<Tallied.Sum> sum(String entity, @Nullable State state, Filter filter) {
        return tallied.stream()
                .flatMap(one -> one.of(entity, state, filter).stream())
                .findFirst();
    }

    /** The result of a query, which is only asked where it is not known. */
    @SuppressWarnings("unchecked") // A query has results of one type.
    <T> T of(String query, Map<String, Object> parameters, Supplier<T> ask) {
        var state = edition.asked();
        return state.isEmpty()
                ? ask.get()
                : (T) known.get(new Counted(state.getAsLong(), query, parameters), absent -> ask.get());
    }
}
