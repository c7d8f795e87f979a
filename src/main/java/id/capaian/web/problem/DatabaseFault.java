package id.capaian.web.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the database refused, once the rooms' own checks have been passed by a neighbour's write at the same moment. */
final class DatabaseFault {
    private DatabaseFault() {}

    static @Nullable Problem problem(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof OptimisticLockException) {
                return Problem.of(ProblemType.PRECONDITION_FAILED);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofState(sql.getSQLState());
            }
        }
        return null;
    }

    private static @Nullable Problem ofState(String state) {
        return switch (state) {
            case "23505" -> Problem.of(ProblemType.ALREADY_EXISTS, Map.of("what", "409"));
            case "23503", "23506" -> Problem.of(ProblemType.IN_USE, Map.of("uses", "409"));
            case "40001", "40P01", "HYT00", "55P03", "57014" -> Problem.of(ProblemType.UNAVAILABLE);
            default -> state.startsWith("08") || state.startsWith("57P") ? Problem.of(ProblemType.UNAVAILABLE) : null;
        };
    }
}
