package id.capaian.access.limit;

import id.capaian.Settings;
import id.capaian.web.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How often anyone may do what costs the others; each replica counts for itself. */
@Singleton
public class Limits {
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final Limit failedLogins;
    private final Limit writesPerToken;
    private final Limit writesPerAddress;
    private final ClientAddress addresses;

    Limits(Settings settings, ClientAddress addresses) {
        this.failedLogins = new Limit(settings.limit().failedLogins());
        this.writesPerToken = new Limit(settings.limit().writesPerToken());
        this.writesPerAddress = new Limit(settings.limit().writesPerAddress());
        this.addresses = addresses;
    }

    /**
     * Counts a token that was not valid, and says so when there were too many. Valid ones go on working from the same
     * address, as a whole office may share it.
     */
    public @Nullable Problem failedLogin(HttpServerRequest request) {
        return failedLogins.tryToTake(addresses.of(request));
    }

    /** Counts what a token writes. */
    public void writeBy(String author, String method) {
        if (WRITES.contains(method)) {
            writesPerToken.take(author);
        }
    }

    /** Counts what an address tries to write, with whatever token. */
    void writeFrom(HttpServerRequest request) {
        if (WRITES.contains(request.method().name())) {
            writesPerAddress.take(addresses.of(request));
        }
    }
}
