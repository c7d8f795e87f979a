package id.capaian.web.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives the first answer again. */
final class RepeatedMapper {
    @ServerExceptionMapper
    RestResponse<String> repeat(Repeated repeated) {
        var first = repeated.answer;
        var answer = ResponseBuilder.<String>create(Objects.requireNonNull(first.status));
        if (first.location != null) {
            answer.header(HttpHeaders.LOCATION, first.location);
        }
        if (first.etag != null) {
            answer.header(HttpHeaders.ETAG, first.etag);
        }
        return first.body == null
                ? answer.build()
                : answer.entity(first.body)
                        .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                        .build();
    }
}
