package id.capaian.web.idempotency;

import java.io.Serial;

/** Ends a request whose answer is known already, and its transaction, in which nothing was written. */
final class Repeated extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    final transient KeptAnswer answer;

    Repeated(KeptAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }
}
