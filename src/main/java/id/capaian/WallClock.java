package id.capaian;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes time a dependency. */
final class WallClock {
    private WallClock() {}

    @Produces
    @Singleton
    static Clock clock(Settings settings) {
        return Clock.system(settings.timeZone());
    }
}
