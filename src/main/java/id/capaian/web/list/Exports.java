package id.capaian.web.list;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.Settings;
import id.capaian.web.format.Dataset;
import id.capaian.web.format.Export;
import id.capaian.web.format.FileName;
import id.capaian.web.format.Format;
import id.capaian.web.format.FormatWriter;
import id.capaian.web.format.Negotiation;
import id.capaian.web.format.Origin;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import id.capaian.web.table.Column;
import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Answers that are files, whose rows are read while they are written. */
@Singleton
public final class Exports {
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final Duration LONGEST_CUT = Duration.ofSeconds(10);

    /** Each holds a connection while its client reads, and pages need some too. */
    private static final int MOST_AT_ONCE = 8;

    private final List<FormatWriter> writers;
    private final Negotiation negotiation;
    private final ObjectMapper json;
    private final Settings settings;
    private final Clock clock;
    private final CurrentVertxRequest current;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    Exports(
            @All List<FormatWriter> writers,
            Negotiation negotiation,
            ObjectMapper json,
            Settings settings,
            Clock clock,
            CurrentVertxRequest current) {
        this.writers = writers;
        this.negotiation = negotiation;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
        this.current = current;
    }

    /** Writes the body of a file. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    /**
     * What is taken away.
     *
     * @param views read once, while they are written
     * @param locale {@code id} for decimal commas
     */
    public Export export(Dataset dataset, List<Column> columns, Supplier<Stream<?>> views, String locale) {
        Iterable<ObjectNode> rows =
                () -> views.get().map(json::<ObjectNode>valueToTree).iterator();
        return new Export(dataset, columns, rows, origin(), locale.equals("id"));
    }

    /** In the format that was asked for. */
    public Response file(Export export) {
        // What no method serves comes here as well.
        var format = negotiation.chosen();
        if (format == null || format == Format.JSON) {
            throw Problem.of(ProblemType.NOT_ACCEPTABLE);
        }
        var writer = writer(format);
        return answer(format.mediaType(), FileName.of(export, format), out -> writer.write(export, out))
                .header(HttpHeaders.LINK, describedBy(export.origin()))
                .build();
    }

    /** CSV on the Web overlooks a link that does not say its type. */
    private static String describedBy(Origin origin) {
        return "<" + origin.selfAs(Format.CSVW) + ">; rel=\"describedby\"; type=\"" + Format.CSVW.mediaType() + "\"";
    }

    /**
     * A file whose body is read from the database while it is written, all of it as it stands at one moment; 503 while
     * too many others are being read.
     */
    public Response.ResponseBuilder answer(String mediaType, String fileName, Body body) {
        StreamingOutput stream = out -> {
            if (!places.tryAcquire()) {
                throw Problem.of(ProblemType.UNAVAILABLE);
            }
            var watched = new WatchedStream(out);
            try {
                QuarkusTransaction.requiringNew()
                        .timeout((int) LONGEST.toSeconds())
                        .run(() -> write(body, watched));
            } catch (RuntimeException failed) {
                if (watched.hasBegun()) {
                    cut();
                }
                throw failed;
            } finally {
                places.release();
            }
        };
        return Response.ok(stream, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
    }

    /** Ends the connection before a problem could follow the rows, which would make the file look whole. */
    private void cut() {
        current.getCurrent()
                .request()
                .connection()
                .close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(LONGEST_CUT.toSeconds(), TimeUnit.SECONDS)
                .handle((closed, late) -> late == null)
                .join();
    }

    public FormatWriter writer(Format format) {
        return writers.stream()
                .filter(one -> one.format() == format)
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.NOT_ACCEPTABLE));
    }

    private static void write(Body body, OutputStream out) {
        Panache.getEntityManager()
                .unwrap(Session.class)
                .doWork(connection -> connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
        try {
            body.write(out);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Origin origin() {
        var request = current.getCurrent();
        return new Origin(
                settings.jurisdiction(),
                URI.create(settings.publicUrl() + request.request().uri()),
                Long.parseLong(request.response().headers().get("Data-Version")),
                clock.instant(),
                settings.licence(),
                URI.create(settings.licenceUrl()),
                settings.publisher());
    }
}
