package id.capaian.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import id.capaian.web.problem.ProblemWriter;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses what never reaches JAX-RS, as a problem like everywhere else. */
@Singleton
public final class FrontDoor {
    /** Before everything that answers. */
    private static final int FIRST = -1000;

    private final ObjectMapper json;
    private final ProblemWriter writer;
    private final MemorySize mostBody;

    FrontDoor(
            ObjectMapper json,
            ProblemWriter writer,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBody) {
        this.json = json;
        this.writer = writer;
        this.mostBody = mostBody;
    }

    /** Bodies are small, so each is complete before a thread is given to its request. */
    void open(@Observes Router router) {
        router.route()
                .order(FIRST)
                .handler(BodyHandler.create(false).setBodyLimit(mostBody.asLongValue()))
                .handler(FrontDoor::keepEmptyBody)
                .failureHandler(this::refuse);
        router.errorHandler(404, this::refuse);
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
