package id.capaian.journal.standby;

import static io.vertx.core.http.HttpHeaders.AUTHORIZATION;

import id.capaian.journal.DataVersion;
import id.capaian.web.Reads;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * Around the transaction of what anyone may read: has it opened on the standby where that holds what is known to be
 * public, and begins anew on the primary what the standby could not answer.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class PublicReads {
    private final CurrentVertxRequest current;
    private final DataVersion version;
    private final Standby standby;

    PublicReads(CurrentVertxRequest current, DataVersion version, Standby standby) {
        this.current = current;
        this.version = version;
        this.standby = standby;
    }

    @AroundInvoke
    @Nullable
    Object read(InvocationContext asked) throws Exception {
        if (!isPublicRead() || !standby.holds(version.known())) {
            return asked.proceed();
        }
        var request = current.getCurrent();
        request.put(Standby.NAME, true);
        try {
            return asked.proceed();
        } catch (Exception failed) {
            if (!standby.isToBlame(failed)) {
                throw failed;
            }
        } finally {
            request.remove(Standby.NAME);
        }
        return asked.proceed();
    }

    private boolean isPublicRead() {
        return Reads.isAsked(current)
                && !current.getCurrent().request().headers().contains(AUTHORIZATION);
    }
}
