package id.capaian.web.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of problems; titles and help are messages named {@code problem.<slug>}. */
public enum ProblemType {
    UNREADABLE_BODY(400),
    INVALID_PARAMETER(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    ALREADY_EXISTS(409),
    DUPLICATE_PERIOD(409),
    IN_USE(409),
    WRONG_STATE(409),
    PENDING_REVISION(409),
    WITHDRAWN(410),
    NO_LONGER_KEPT(410),
    PRECONDITION_FAILED(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_CONTENT(422),
    NOT_PUBLISHABLE(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ProblemType> ofSlug(String slug) {
        return Stream.of(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /** The problem for a status that the framework chose, such as 405. */
    static ProblemType ofStatus(int status) {
        return Stream.of(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? INVALID_PARAMETER : INTERNAL_ERROR);
    }
}
