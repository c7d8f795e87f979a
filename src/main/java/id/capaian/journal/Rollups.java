package id.capaian.journal;

import id.capaian.Settings;
import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/** Makes again what an earlier release kept in another form, or not at all, before anyone is answered. */
@Singleton
class Rollups {
    private static final Logger LOG = Logger.getLogger(Rollups.class);

    private final Settings settings;
    private final List<Rollup> all;

    Rollups(Settings settings, @All List<Rollup> all) {
        this.settings = settings;
        this.all = all;
    }

    void start(@Observes @Priority(200) StartupEvent start) {
        if (settings.serving()) {
            renew();
        }
    }

    /** As often as one likes, and by as many replicas at once. */
    @ActivateRequestContext
    void renew() {
        all.stream()
                .filter(rollup ->
                        !rollup.form().equals(QuarkusTransaction.requiringNew().call(() -> form(rollup))))
                .forEach(rollup -> {
                    LOG.infof(
                            "%s: %d were made anew",
                            rollup.name(), rollup.wrong(true).count());
                    QuarkusTransaction.requiringNew().run(() -> keep(rollup));
                });
    }

    private static String form(Rollup rollup) {
        return (String) Panache.getEntityManager()
                .createNativeQuery("select max(form) from rollup where name = :name")
                .setParameter("name", rollup.name())
                .getSingleResult();
    }

    /** Whoever renews it at the same time waits here, and keeps the same. */
    private static void keep(Rollup rollup) {
        Head.lock();
        var statements = form(rollup) == null
                ? "insert into rollup (name, form) values (:name, :form)"
                : "update rollup set form = :form where name = :name";
        Panache.getEntityManager()
                .createNativeQuery(statements)
                .setParameter("name", rollup.name())
                .setParameter("form", rollup.form())
                .executeUpdate();
    }
}
