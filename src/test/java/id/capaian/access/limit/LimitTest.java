package id.capaian.access.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LimitTest {
    private final Hands time = new Hands();
    private final Limit limit = new Limit(3, time);

    @Test
    void soManyAMinuteAndNoMore() {
        take(3);
        assertThat(secondsToWait("a")).isEqualTo(21L);
        time.move(Duration.ofSeconds(19));
        assertThat(secondsToWait("a")).isEqualTo(2L);
        time.move(Duration.ofSeconds(1));
        take(1);
        assertThat(secondsToWait("a")).isEqualTo(21L);
        time.move(Duration.ofDays(1));
        take(3);
        assertThat(secondsToWait("a")).isEqualTo(21L);
    }

    @Test
    void eachIsCountedAlone() {
        take(3);
        assertThatCode(() -> limit.take("b")).doesNotThrowAnyException();
    }

    private void take(int times) {
        for (var i = 0; i < times; i++) {
            limit.take("a");
        }
    }

    private Object secondsToWait(String key) {
        var problem = catchThrowableOfType(Problem.class, () -> limit.take(key));
        assertThat(problem.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
        return Objects.requireNonNull(problem.arguments().get("seconds"));
    }

    /** A clock that the test moves. */
    private static final class Hands implements TimeMeter {
        private long nanos;

        void move(Duration by) {
            nanos += by.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
