package id.capaian.imports;

import io.quarkus.hibernate.orm.panache.Panache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.hibernate.Session;

/** The uploaded files, kept in the database in parts, so that any replica can run an import. */
final class ImportFile {
    private static final int PART = 256 * 1024;

    private ImportFile() {}

    static void keep(UUID id, Path file) {
        Panache.getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(
                            "insert into import_file (import_id, ordinal, bytes) values (?, ?, ?)");
                    var bytes = Files.newInputStream(file)) {
                var ordinal = 0;
                for (var part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
                    insert.setObject(1, id);
                    insert.setInt(2, ordinal++);
                    insert.setBytes(3, part);
                    insert.executeUpdate();
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** A copy that whoever asked for it deletes. */
    static Path copy(UUID id) {
        try {
            var file = Files.createTempFile("import", null);
            Panache.getEntityManager().unwrap(Session.class).doWork(connection -> {
                try (var query = connection.prepareStatement(
                                "select bytes from import_file where import_id = ? and ordinal = ?");
                        var bytes = Files.newOutputStream(file)) {
                    query.setObject(1, id);
                    for (var ordinal = 0; ; ordinal++) {
                        query.setInt(2, ordinal);
                        try (var part = query.executeQuery()) {
                            if (!part.next()) {
                                return;
                            }
                            bytes.write(part.getBytes(1));
                        }
                    }
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            });
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
