package id.capaian.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that carry the version of what they show. */
public final class Answer {
    private Answer() {}

    public static <T> RestResponse<T> ok(T view, int version) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, ETag.of(version))
                .build();
    }

    /** 201 with the address, relative to {@code /v1/}. */
    public static <T> RestResponse<T> created(String path, T view, int version) {
        return ResponseBuilder.<T>created(URI.create("/v1/" + path))
                .entity(view)
                .header(HttpHeaders.ETAG, ETag.of(version))
                .build();
    }
}
