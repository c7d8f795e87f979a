package id.capaian.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import id.capaian.web.Secret;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where an exception becomes an answer. */
final class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final ProblemWriter writer;
    private final HttpServerRequest request;

    ProblemMapper(ProblemWriter writer, HttpServerRequest request) {
        this.writer = writer;
        this.request = request;
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> problem(Problem problem) {
        var body = writer.write(problem, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), request.path());
        var answer = ResponseBuilder.<ProblemBody>create(body.status())
                .entity(body)
                .header(HttpHeaders.CONTENT_TYPE, ProblemWriter.MEDIA_TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return switch (problem.type()) {
            case UNAUTHENTICATED ->
                answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
            case TOO_MANY_REQUESTS ->
                answer.header(HttpHeaders.RETRY_AFTER, problem.arguments().get("seconds"))
                        .build();
            case UNAVAILABLE -> answer.header(HttpHeaders.RETRY_AFTER, 1).build();
            default -> answer.build();
        };
    }

    /** Names both, as the framework maps the latter itself. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    RestResponse<ProblemBody> json(JsonProcessingException broken) {
        return problem(Problem.of(ProblemType.UNREADABLE_BODY, JsonFault.of(broken)));
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> violations(ConstraintViolationException invalid) {
        return problem(ViolationFaults.problem(invalid));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    RestResponse<ProblemBody> unauthenticated() {
        return problem(Problem.of(ProblemType.UNAUTHENTICATED));
    }

    @ServerExceptionMapper(ForbiddenException.class)
    RestResponse<ProblemBody> forbidden() {
        return problem(Problem.of(ProblemType.FORBIDDEN));
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> framework(WebApplicationException refused) {
        if (refused.getCause() instanceof Problem problem) {
            return problem(problem);
        }
        if (refused.getCause() instanceof JsonProcessingException broken) {
            return json(broken);
        }
        var type = ProblemType.ofStatus(refused.getResponse().getStatus());
        return switch (type) {
            case INTERNAL_ERROR -> unexpected(refused);
            // Bodies and parameters say what is wrong with them; what is left is a Content-Type that is none.
            case UNREADABLE_BODY ->
                problem(Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, Fault.in("Content-Type", "media-type")));
            default -> problem(Problem.of(type, Map.of("what", request.path())));
        };
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> changedMeanwhile(OptimisticLockException stale) {
        return problem(Problem.of(ProblemType.PRECONDITION_FAILED));
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> other(Throwable thrown) {
        var problem = DatabaseFault.problem(thrown, request.path());
        return problem == null ? unexpected(thrown) : problem(problem);
    }

    private RestResponse<ProblemBody> unexpected(Throwable thrown) {
        var id = UUID.randomUUID().toString();
        LOG.errorf(thrown, "Unexpected error %s at %s %s", id, request.method(), Secret.hide(request.path()));
        return problem(Problem.of(ProblemType.INTERNAL_ERROR, Map.of("id", id)));
    }
}
