package id.capaian.imports;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.FileUpload;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The file that came with a request, on disk until it is answered. */
record Upload(Path path, String name, long size) {
    private static final int LONGEST_NAME = 200;

    /** The only part of the form, named {@code file}; anything else is refused with 400. */
    static Upload of(CurrentVertxRequest request) {
        var uploads = request.getCurrent().fileUploads();
        if (uploads.size() != 1 || !uploads.get(0).name().equals("file")) {
            throw Problem.invalidParameter(Fault.in("file", "one-file"));
        }
        var upload = uploads.get(0);
        if (upload.size() == 0) {
            throw Problem.invalidParameter(Fault.in("file", "empty-file"));
        }
        return new Upload(Path.of(upload.uploadedFileName()), name(upload), upload.size());
    }

    /** Without folders, as some browsers send them, and without anything that is not a name. */
    private static String name(FileUpload upload) {
        var name = upload.fileName()
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}<>]", "")
                .strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** SHA-256 in hexadecimal. */
    String hash() {
        try (var bytes = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
