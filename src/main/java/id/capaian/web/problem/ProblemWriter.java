package id.capaian.web.problem;

import id.capaian.Settings;
import id.capaian.web.Secret;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says a problem in the client's language. */
@Singleton
public final class ProblemWriter {
    public static final String MEDIA_TYPE = "application/problem+json";

    private final Settings settings;

    ProblemWriter(Settings settings) {
        this.settings = settings;
    }

    public ProblemBody write(Problem problem, @Nullable String acceptLanguage, String path) {
        var messages = messages(acceptLanguage);
        var slug = problem.type().slug();
        var arguments = problem.arguments();
        return new ProblemBody(
                settings.publicUrl() + "/problems/" + slug,
                messages.say("problem." + slug + ".title", arguments),
                problem.type().status(),
                Secret.hide(messages.say("problem." + slug + ".detail", arguments)),
                Secret.hide(path),
                problem.faults().isEmpty() ? null : errors(problem.faults(), messages),
                (String) arguments.get("reason"),
                (Instant) arguments.get("withdrawnAt"),
                (String) arguments.get("id"));
    }

    public Messages messages(@Nullable String acceptLanguage) {
        return new Messages(Language.of(acceptLanguage, settings.language()));
    }

    private static List<ProblemBody.ErrorItem> errors(List<Fault> faults, Messages messages) {
        return faults.stream()
                .map(fault -> new ProblemBody.ErrorItem(
                        hide(fault.pointer()),
                        hide(fault.parameter()),
                        fault.code(),
                        Secret.hide(messages.say("error." + fault.code(), fault.arguments()))))
                .toList();
    }

    private static @Nullable String hide(@Nullable String place) {
        return place == null ? null : Secret.hide(place);
    }
}
