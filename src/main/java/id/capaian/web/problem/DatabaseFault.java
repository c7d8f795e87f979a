package id.capaian.web.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What the database refused, once the rooms' own checks have been passed by a neighbour's write at the same moment. */
final class DatabaseFault {
    private DatabaseFault() {}

    static @Nullable Problem problem(Throwable thrown, String path) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof OptimisticLockException) {
                return Problem.of(ProblemType.PRECONDITION_FAILED);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofState(sql.getSQLState(), path);
            }
        }
        return null;
    }

    private static @Nullable Problem ofState(String state, String path) {
        return switch (state) {
            case "23505" -> Problem.alreadyExists(path);
            case "23503", "23506", "40001", "40P01", "HYT00", "55P03", "57014" -> Problem.of(ProblemType.UNAVAILABLE);
            default -> state.startsWith("08") || state.startsWith("57P") ? Problem.of(ProblemType.UNAVAILABLE) : null;
        };
    }
}
