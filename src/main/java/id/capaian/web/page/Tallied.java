package id.capaian.web.page;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many rows of an entity there are, or are in one state, kept so that lists of them need not count: neither all of
 * them, nor those that are narrowed by nothing but what they are tallied by.
 *
 * @param entity simple name of it
 * @param state of the rows, if they have any
 * @param sum query of JPQL that adds up all that is kept
 * @param each condition on what is kept, so that each row counts once; empty where it does
 * @param conditions on what is kept, each by a parameter of the condition on rows that it stands for
 */
public record Tallied(String entity, @Nullable Enum<?> state, String sum, String each, Map<String, String> conditions) {
    /** A query that adds up what is kept. */
    record Sum(String query, Filter kept) {}

    /** What adds up to the number of rows, if all they are narrowed by is what they are tallied by. */
    Optional<Sum> of(String rows, @Nullable State inState, Filter filter) {
        return entity.equals(rows) && Objects.equals(state, inState == null ? null : inState.value())
                ? filter.instead(inState == null ? "" : inState.condition(), conditions)
                        .map(kept -> new Sum(sum + kept.where(each), kept))
                : Optional.empty();
    }
}
