package id.capaian.web;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.hibernate.FlushMode;
import org.jspecify.annotations.Nullable;

/** Within the transaction of a request that only reads: Hibernate keeps no copies to look for changes, nor looks. */
@Transactional
@Interceptor
@Priority(Reads.WITHIN_TRANSACTION)
public class Reads {
    /** Quarkus begins the transaction at 200. */
    static final int WITHIN_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 300;

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final CurrentVertxRequest current;

    Reads(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Whether what is asked for is only read; not where there is no request. */
    public static boolean isAsked(CurrentVertxRequest current) {
        var request = current.getCurrent();
        return request != null && METHODS.contains(request.request().method());
    }

    @AroundInvoke
    @Nullable
    Object read(InvocationContext asked) throws Exception {
        if (isAsked(current)) {
            var session = Panache.getSession();
            session.setHibernateFlushMode(FlushMode.MANUAL);
            session.setDefaultReadOnly(true);
        }
        return asked.proceed();
    }
}
