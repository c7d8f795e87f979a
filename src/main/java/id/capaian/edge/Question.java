package id.capaian.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked, so that whoever asks the same gets the same answer.
 *
 * @param version of the public data
 * @param day where the agencies are, as some answers speak of today
 * @param address path and query; equal ones whose parameters stand in another order are one
 * @param accept as the client sent it
 * @param language as the client sent it
 */
record Question(long version, LocalDate day, String address, String accept, String language) {
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Nobody asks the same at such length. */
    private static final int LONGEST = 2_000;

    /** None where the answer is for one client only. */
    static Optional<Question> of(HttpServerRequest request, long version, LocalDate day) {
        var accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        var language = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), "");
        var isRead = READS.contains(request.method());
        if (!isRead
                || request.headers().contains(HttpHeaders.AUTHORIZATION)
                || request.uri().length() + accept.length() + language.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(new Question(version, day, address(request), accept, language));
    }

    /** Values of one parameter stay in their order. */
    private static String address(HttpServerRequest request) {
        var query = request.query();
        return query == null || query.indexOf('&') < 0
                ? request.uri()
                : Stream.of(query.split("&", -1))
                        .sorted((one, other) -> name(one).compareTo(name(other)))
                        .collect(Collectors.joining("&", request.path() + "?", ""));
    }

    private static String name(String parameter) {
        var end = parameter.indexOf('=');
        return end < 0 ? parameter : parameter.substring(0, end);
    }
}
