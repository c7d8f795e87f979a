package id.capaian.web.idempotency;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The first answer to a request that came with a key; it has no status while its request is being served. */
@Entity
@Table(name = "idempotency_key")
public class KeptAnswer extends PanacheEntityBase {
    static final Duration KEPT = Duration.ofHours(24);

    @EmbeddedId
    public Key key;

    /** Hash of the method, the address and the body. */
    @Column
    public String request;

    @Column
    public Instant createdAt;

    public @Nullable Integer status;
    public @Nullable String location;
    public @Nullable String etag;
    public @Nullable String body;

    /**
     * Under what an answer is kept.
     *
     * @param author whose key it is; nobody can meet another's
     */
    @Embeddable
    record Key(
            @Column(name = "author_id") String author,
            @Column(name = "request_key") String key) {}

    static @Nullable KeptAnswer of(Key key) {
        return findById(key);
    }

    /** Takes the key, or says that it is taken; waits for whoever is taking it at this moment. */
    static boolean take(Key key, String request, Instant now) {
        return Panache.getEntityManager()
                        .createNativeQuery("""
                                insert into idempotency_key (author_id, request_key, request, created_at)
                                values (:author, :key, :request, :now) on conflict do nothing""")
                        .setParameter("author", key.author())
                        .setParameter("key", key.key())
                        .setParameter("request", request)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** The end of a transaction's work, in which others wait, so that other changes are not looked for twice. */
    static void keep(Key key, int status, @Nullable String location, @Nullable String etag, @Nullable String body) {
        Panache.getEntityManager()
                .createQuery("update KeptAnswer set status = ?1, location = ?2, etag = ?3, body = ?4 where key = ?5")
                .setParameter(1, status)
                .setParameter(2, location)
                .setParameter(3, etag)
                .setParameter(4, body)
                .setParameter(5, key)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    boolean isExpired(Instant now) {
        return !createdAt.plus(KEPT).isAfter(now);
    }

    /** Unless a neighbour has just taken it anew. */
    void forget() {
        delete("key = ?1 and createdAt = ?2", key, createdAt);
        Panache.getEntityManager().detach(this);
    }

    static long forgetExpired(Instant now) {
        return delete("createdAt <= ?1", now.minus(KEPT));
    }
}
