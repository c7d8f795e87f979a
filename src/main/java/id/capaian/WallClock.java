package id.capaian;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Makes time a dependency, in the microseconds that the databases keep, so that an answer reads like the next one. */
final class WallClock {
    private WallClock() {}

    @Produces
    @Singleton
    static Clock clock(Settings settings) {
        return Clock.tick(Clock.system(settings.timeZone()), Duration.of(1, ChronoUnit.MICROS));
    }
}
