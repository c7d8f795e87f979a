package id.capaian.journal;

import id.capaian.Settings;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The data versions that can be asked for. */
@Singleton
public class Past {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Settings settings;
    private final CurrentVertxRequest current;

    Past(Settings settings, CurrentVertxRequest current) {
        this.settings = settings;
        this.current = current;
    }

    /** Refuses a version where only what holds now is served. */
    public static void refuse(@Nullable Long version) {
        if (version != null) {
            throw Problem.invalidParameter(Fault.in(Citable.VERSION, "only-now"));
        }
    }

    /** What was public at a version: 400 for one that is still to come, 410 for one that is no longer answered. */
    public AsOf asOf(long version) {
        var now = Head.read().publicSeq();
        if (version < 0 || version > now) {
            throw Problem.invalidParameter(Fault.in("dataVersion", "data-version", Map.of("now", Long.toString(now))));
        }
        if (version < settings.keptFrom()) {
            throw Problem.of(ProblemType.NO_LONGER_KEPT, Map.of("from", Long.toString(settings.keptFrom())));
        }
        var at = Entry.lastPublic(version).map(entry -> entry.at).orElse(Instant.EPOCH);
        describe(version, at);
        return new AsOf(version, at);
    }

    private void describe(long version, Instant at) {
        current.getCurrent()
                .response()
                .putHeader(DataVersion.HEADER, Long.toString(version))
                .putHeader("Memento-Datetime", HTTP_DATE.format(at));
    }
}
