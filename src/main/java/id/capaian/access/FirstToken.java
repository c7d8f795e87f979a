package id.capaian.access;

import id.capaian.Settings;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Set;
import org.jboss.logging.Logger;

/** On the very first start, leaves one administrator's token in a file that only the service's user can read. */
@Singleton
public class FirstToken {
    private static final Logger LOG = Logger.getLogger(FirstToken.class);

    private final Settings settings;
    private final Agencies agencies;
    private final Clock clock;
    private final Event<TokenChange> changes;

    FirstToken(Settings settings, Agencies agencies, Clock clock, Event<TokenChange> changes) {
        this.settings = settings;
        this.agencies = agencies;
        this.clock = clock;
        this.changes = changes;
    }

    @ActivateRequestContext
    @Transactional
    void leave(@Observes @Priority(100) StartupEvent start) throws IOException {
        if (settings.serving() && Token.count() == 0) {
            var secret = Token.secret();
            // The file comes first: a crash in between leaves a token that is not valid, never a service without one.
            var file = write(secret);
            var content = new TokenContent("administrator", Role.ADMIN, null, null);
            changes.fire(TokenChange.granted(Token.grant(content, secret, agencies, clock.instant())));
            LOG.infof("The administrator's token is in %s", file);
        }
    }

    private Path write(String secret) throws IOException {
        var directory = Files.createDirectories(Path.of(settings.dataDirectory()));
        var file = directory.resolve("admin-token").toAbsolutePath();
        Files.deleteIfExists(file);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(file, options, onlyOwner)) {
            channel.write(StandardCharsets.UTF_8.encode(secret + "\n"));
        }
        return file;
    }
}
