package id.capaian.edge;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An answer that is on its way, for which others wait who ask the same. */
final class Flight {
    private final CompletableFuture<@Nullable Answer> arrival = new CompletableFuture<>();

    /** The passenger, who may come late, gets null where there is no answer that can be shared. */
    void join(Consumer<@Nullable Answer> passenger) {
        var unused = arrival.thenAccept(passenger);
    }

    /** Once and for all. */
    void land(@Nullable Answer answer) {
        arrival.complete(answer);
    }
}
