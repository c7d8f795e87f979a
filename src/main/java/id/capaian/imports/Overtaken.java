package id.capaian.imports;

import id.capaian.web.problem.Fault;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import java.io.Serial;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;

/** What was right when it was checked is wrong when it is written, as somebody else has written meanwhile. */
final class Overtaken extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Overtaken(Fault fault) {
        super(fault.toString());
    }

    /** Whether to begin anew may end otherwise. */
    static boolean isCauseOf(Throwable failed) {
        return Stream.iterate(failed, one -> one != null, Throwable::getCause)
                .anyMatch(one -> one instanceof Overtaken
                        || one instanceof OptimisticLockException
                        || one instanceof LockTimeoutException
                        || one instanceof ConstraintViolationException);
    }
}
