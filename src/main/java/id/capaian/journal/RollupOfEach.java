package id.capaian.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is kept of each of many things, in rows that can be compared.
 *
 * @param <T> the things
 */
public abstract class RollupOfEach<T> implements Rollup {
    private final Journal journal;

    protected RollupOfEach(Journal journal) {
        this.journal = journal;
    }

    /** The codes of all things. */
    protected abstract List<String> codes();

    protected abstract T get(String code);

    /** Its address below {@code /v1/}. */
    protected abstract String path(String code);

    /** What is kept of a thing, in any order. */
    protected abstract List<?> kept(T thing);

    /** What would be counted of it now. */
    protected abstract List<?> counted(T thing);

    /** Counts all of a thing again. */
    protected abstract void renew(T thing);

    @Override
    public Stream<String> wrong(boolean renew) {
        var codes = QuarkusTransaction.requiringNew()
                .call(() -> codes().stream().sorted().toList());
        return codes.stream()
                .filter(code -> QuarkusTransaction.requiringNew().call(() -> isWrong(code, renew)))
                .map(this::path);
    }

    /** Nobody writes meanwhile. */
    private boolean isWrong(String code, boolean renew) {
        journal.hold();
        var thing = get(code);
        var isWrong = !Set.copyOf(kept(thing)).equals(Set.copyOf(counted(thing)));
        if (isWrong && renew) {
            renew(thing);
        }
        return isWrong;
    }
}
