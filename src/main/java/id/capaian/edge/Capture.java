package id.capaian.edge;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps the bytes of an answer that others wait for, while they are written. */
@Provider
public class Capture implements WriterInterceptor {
    private static final int OK = 200;

    private final CurrentVertxRequest current;

    Capture(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Failures and what is written as it is read are shared with nobody. */
    @ServerResponseFilter
    void passOver(ContainerResponseContext response) {
        if (response.getStatus() != OK || !response.hasEntity() || response.getEntity() instanceof StreamingOutput) {
            var flight = current.getCurrent().<Flight>remove(Edge.FLIGHT);
            if (flight != null) {
                flight.land(null);
            }
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext writing) throws IOException {
        var flight = current.getCurrent().<Flight>get(Edge.FLIGHT);
        if (flight == null) {
            writing.proceed();
            return;
        }
        var out = writing.getOutputStream();
        var bytes = new ByteArrayOutputStream();
        writing.setOutputStream(bytes);
        writing.proceed();
        var asked = current.getCurrent();
        var answer = Answer.of(writing, asked.response().headers(), bytes.toByteArray());
        asked.response().putHeader(HttpHeaders.ETAG, answer.etag());
        flight.land(answer);
        out.write(answer.bytes(asked).getBytes());
    }
}
