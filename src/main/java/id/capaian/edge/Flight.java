package id.capaian.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An answer that is on its way, for which others wait who ask the same. */
final class Flight {
    private final List<Consumer<@Nullable Answer>> waiting = new ArrayList<>();
    private boolean isOver;

    /** Whether the answer will still come; it is null where none can be shared. */
    synchronized boolean join(Consumer<@Nullable Answer> passenger) {
        return !isOver && waiting.add(passenger);
    }

    /** Once and for all. */
    void land(@Nullable Answer answer) {
        List<Consumer<@Nullable Answer>> all;
        synchronized (this) {
            isOver = true;
            all = List.copyOf(waiting);
            waiting.clear();
        }
        all.forEach(passenger -> passenger.accept(answer));
    }
}
