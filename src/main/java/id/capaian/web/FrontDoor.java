package id.capaian.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import id.capaian.web.problem.ProblemWriter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Refuses what never reaches JAX-RS, as a problem like everywhere else. */
@Singleton
public final class FrontDoor {
    /** Before everything that answers. */
    private static final int FIRST = -1000;

    private static final long MEBIBYTE = 1024 * 1024;
    private static final long MOST_BODY = MEBIBYTE;

    /** Where files are uploaded, and how large they may be; what surrounds them takes a little more. */
    private static final String UPLOADS = "/v1/imports";

    private static final long MOST_FILE = 50 * MEBIBYTE + 64 * 1024;

    private final ObjectMapper json;
    private final ProblemWriter writer;

    FrontDoor(ObjectMapper json, ProblemWriter writer) {
        this.json = json;
        this.writer = writer;
    }

    /** Bodies are small, or files that are put on disk, so each is complete before a thread is given to its request. */
    void open(@Observes Router router) {
        var bodies = BodyHandler.create(false).setBodyLimit(MOST_BODY);
        var files = BodyHandler.create(true)
                .setBodyLimit(MOST_FILE)
                .setUploadsDirectory(System.getProperty("java.io.tmpdir"))
                .setDeleteUploadedFilesOnEnd(true);
        router.route()
                .order(FIRST)
                .handler(context -> (isUpload(context) ? files : bodies).handle(context))
                .handler(FrontDoor::keepEmptyBody)
                .failureHandler(this::refuse);
        router.errorHandler(404, this::refuse);
    }

    /** A file of somebody who at least says who they are; whether it is true is found out once it is here. */
    private static boolean isUpload(RoutingContext context) {
        return context.request().path().equals(UPLOADS)
                && context.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }

    /** Without a body JAX-RS would wait for one that has already ended. */
    @SuppressWarnings("deprecation") // There is no other way yet.
    private static void keepEmptyBody(RoutingContext context) {
        if (context.body().buffer() == null) {
            context.setBody(Buffer.buffer());
        }
        context.next();
    }

    private void refuse(RoutingContext context) {
        switch (context.statusCode()) {
            case 400 -> answer(context, Problem.invalidParameter(Fault.in("request", "broken-request")));
            case 404 -> answer(context, Problem.notFound(context.request().uri()));
            case 413 -> answer(context, Problem.of(ProblemType.BODY_TOO_LARGE));
            default -> context.next();
        }
    }

    private void answer(RoutingContext context, Problem problem) {
        var request = context.request();
        var language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            context.response()
                    .setStatusCode(problem.type().status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemWriter.MEDIA_TYPE)
                    .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .end(json.writeValueAsString(writer.write(problem, language, request.path())));
        } catch (JsonProcessingException impossible) {
            context.fail(impossible);
        }
    }
}
