package id.capaian.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Where what was written in bulk comes from.
 *
 * @param importId of the import that wrote it, or took it back
 * @param fileHash SHA-256 of the file, in hexadecimal
 */
@Embeddable
public record Provenance(
        @Column(name = "import_id") UUID importId,
        @Column(name = "file_hash") String fileHash) {}
