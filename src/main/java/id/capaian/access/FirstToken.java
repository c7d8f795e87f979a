package id.capaian.access;

import id.capaian.Settings;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
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
    private final Clock clock;

    FirstToken(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    void leave(@Observes @Priority(100) StartupEvent start) throws IOException {
        if (settings.serving() && Token.count() == 0) {
            var secret = Token.secret();
            // The file comes first: a crash in between leaves a token that is not valid, never a service without one.
            var file = write(secret);
            Token.grant("administrator", secret, Role.ADMIN, null, clock);
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
            channel.write(java.nio.charset.StandardCharsets.UTF_8.encode(secret + "\n"));
        }
        return file;
    }
}
