package id.capaian.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Does the work of a request with a key once, and repeats its answer afterwards. */
@Idempotent
@Interceptor
@Priority(Once.WITHIN_THE_TRANSACTION)
class Once {
    /** Transactions begin at 200, so that key and write are committed together; content is validated after 2800. */
    static final int WITHIN_THE_TRANSACTION = Interceptor.Priority.LIBRARY_BEFORE;

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,255}");

    private final CurrentVertxRequest current;
    private final SecurityIdentity author;
    private final ObjectMapper json;
    private final Clock clock;

    Once(CurrentVertxRequest current, SecurityIdentity author, ObjectMapper json, Clock clock) {
        this.current = current;
        this.author = author;
        this.json = json;
        this.clock = clock;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext work) throws Exception {
        var keys = current.getCurrent().request().headers().getAll(HEADER);
        if (keys.isEmpty()) {
            return work.proceed();
        }
        var key = new KeptAnswer.Key(author.getPrincipal().getName(), read(keys));
        var request = RequestHash.of(current.getCurrent());
        while (!KeptAnswer.take(key, request, clock.instant())) {
            var kept = KeptAnswer.of(key);
            if (kept != null && !kept.isExpired(clock.instant())) {
                throw repeat(kept, request);
            }
            if (kept != null) {
                kept.forget();
            }
        }
        var answer = work.proceed();
        keep(key, answer, work.getMethod());
        return answer;
    }

    private static String read(List<String> keys) {
        if (keys.size() > 1 || !VISIBLE.matcher(keys.get(0)).matches()) {
            throw Problem.invalidParameter(Fault.in(HEADER, "idempotency-key"));
        }
        return keys.get(0);
    }

    private static RuntimeException repeat(KeptAnswer kept, String request) {
        return kept.request.equals(request) ? new Repeated(kept) : Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
    }

    private void keep(KeptAnswer.Key key, @Nullable Object answer, Method method) throws JsonProcessingException {
        var keptOut = List.of(method.getAnnotation(Idempotent.class).keepOut());
        if (answer instanceof RestResponse<?> response) {
            var location = response.getHeaderString(HttpHeaders.LOCATION);
            var etag = response.getHeaderString(HttpHeaders.ETAG);
            KeptAnswer.keep(key, response.getStatus(), location, etag, write(response.getEntity(), keptOut));
        } else {
            KeptAnswer.keep(key, status(answer, method), null, null, write(answer, keptOut));
        }
    }

    private static int status(@Nullable Object answer, Method method) {
        var declared = method.getAnnotation(ResponseStatus.class);
        if (declared != null) {
            return declared.value();
        }
        return answer == null ? 204 : 200;
    }

    private @Nullable String write(@Nullable Object view, List<String> keptOut) throws JsonProcessingException {
        if (view == null || keptOut.isEmpty()) {
            return view == null ? null : json.writeValueAsString(view);
        }
        return json.<ObjectNode>valueToTree(view).remove(keptOut).toString();
    }
}
