package id.capaian.access.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** So many a minute for each key; what was used comes back evenly. */
final class Limit {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Bounds the memory. A key that is pushed out begins anew, so this must be far more than can be busy at once. */
    private static final int MOST_KEYS = 100_000;

    private final int perMinute;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    Limit(int perMinute) {
        this(perMinute, TimeMeter.SYSTEM_NANOTIME);
    }

    Limit(int perMinute, TimeMeter time) {
        this.perMinute = perMinute;
        this.time = time;
        // After a minute without use a bucket is full, which is what a new one would be.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(MINUTE)
                .build();
    }

    /** Takes one, or refuses with 429 and the seconds to wait for the next. */
    void take(String key) {
        var refusal = tryToTake(key);
        if (refusal != null) {
            throw refusal;
        }
    }

    /** Takes one, or says why not. */
    @Nullable
    Problem tryToTake(String key) {
        var probe = buckets.get(key, one -> full()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return null;
        }
        var seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
        return Problem.of(ProblemType.TOO_MANY_REQUESTS, Map.of("seconds", seconds));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }
}
