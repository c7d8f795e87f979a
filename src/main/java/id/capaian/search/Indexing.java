package id.capaian.search;

import id.capaian.Settings;
import id.capaian.achievement.Achievement;
import id.capaian.indicator.Indicator;
import id.capaian.journal.Journal;
import id.capaian.opd.Opd;
import id.capaian.program.Program;
import id.capaian.web.search.KnownWord;
import id.capaian.web.search.Terms;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/** Gives words to what was written before there was a search, so that it is found like the rest. */
@Singleton
public class Indexing {
    private static final Logger LOG = Logger.getLogger(Indexing.class);
    private static final int AT_ONCE = 100;

    private final Settings settings;
    private final Journal journal;

    Indexing(Settings settings, Journal journal) {
        this.settings = settings;
        this.journal = journal;
    }

    void index(@Observes @Priority(300) StartupEvent start) {
        if (settings.serving()) {
            indexAll();
        }
    }

    /** As often as one likes, and by as many replicas at once. */
    @ActivateRequestContext
    void indexAll() {
        index(SearchType.OPD, Opd.class, Opd::index);
        index(SearchType.PROGRAM, Program.class, Program::index);
        index(SearchType.INDICATOR, Indicator.class, Indicator::index);
        index(SearchType.ACHIEVEMENT, Achievement.class, Achievement::index);
    }

    private <E> void index(SearchType type, Class<E> entity, Function<E, Terms> index) {
        var wordless = QuarkusTransaction.requiringNew().call(() -> wordless(type));
        IntStream.iterate(0, from -> from < wordless.size(), from -> from + AT_ONCE)
                .mapToObj(from -> wordless.subList(from, Math.min(from + AT_ONCE, wordless.size())))
                .forEach(ids -> QuarkusTransaction.requiringNew().run(() -> {
                    var written = locked(type, entity, ids).stream().map(index).toList();
                    Panache.getEntityManager().flush();
                    journal.hold();
                    KnownWord.relearn(written.stream()
                            .flatMap(terms -> terms.words().stream())
                            .toList());
                }));
        if (!wordless.isEmpty()) {
            LOG.infof("%d %s can be searched now", wordless.size(), type);
        }
    }

    private static List<?> wordless(SearchType type) {
        return Panache.getEntityManager()
                .createQuery(
                        "select id(x) from " + type.entity + " x where not exists (select 1 from "
                                + type.place().rows() + " t where t.owner = id(x))",
                        Object.class)
                .getResultList();
    }

    /** Those of them that nobody else has given words meanwhile, or is writing at this moment. */
    private static <E> List<E> locked(SearchType type, Class<E> entity, List<?> ids) {
        var table = entity.getSimpleName().toLowerCase(Locale.ROOT);
        var free = Panache.getEntityManager()
                .createNativeQuery(
                        "select id from " + table + " where id in :ids and not exists (select 1 from " + table
                                + "_term where " + table + "_id = id) order by id for update skip locked",
                        ids.get(0).getClass())
                .setParameter("ids", ids)
                .getResultList();
        return Panache.getEntityManager()
                .createQuery("select x from " + type.entity + " x where id(x) in :ids", entity)
                .setParameter("ids", free)
                .getResultList();
    }
}
