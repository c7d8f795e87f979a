package id.capaian.access;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * A token as the database knows it: only its hash, never itself. A change writes only what it changes, and so leaves the
 * last use, which is written beside it, as it is.
 */
@Entity
@DynamicUpdate
public class Token extends PanacheEntityBase {
    /** As a JPQL condition on {@code t} at {@code :now}. */
    static final String IS_VALID = "t.revokedAt is null and (t.expiresAt is null or t.expiresAt > :now)";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    public UUID id;

    @Version
    public int version;

    @Column
    public String name;

    @Column
    public String hash;

    @Enumerated(EnumType.STRING)
    @Column
    public Role role;

    /** Code of the agency it acts for; none for administrators. */
    public @Nullable String opd;

    @Column
    public Instant createdAt;

    public @Nullable Instant expiresAt;
    public @Nullable Instant lastUsedAt;
    public @Nullable Instant revokedAt;

    /** A new secret of 256 bits. */
    static String secret() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return "cap_" + HexFormat.of().formatHex(bits);
    }

    static Token grant(TokenContent content, String secret, Agencies agencies, Instant now) {
        refuseWrongAgency(content, agencies);
        if (content.expiresAt() != null && !content.expiresAt().isAfter(now)) {
            throw Problem.invalidContent(Fault.at("/expiresAt", "not-in-future"));
        }
        var token = new Token();
        token.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        token.name = content.name();
        token.hash = hash(secret);
        token.role = content.role();
        token.opd = content.opd();
        token.createdAt = now;
        token.expiresAt = content.expiresAt();
        token.persist();
        return token;
    }

    private static void refuseWrongAgency(TokenContent content, Agencies agencies) {
        var opd = content.opd();
        if (content.role() == Role.ADMIN) {
            if (opd != null) {
                throw Problem.invalidContent(Fault.at("/opd", "admin-without-opd"));
            }
        } else if (opd == null) {
            throw Problem.invalidContent(Fault.at("/opd", "required"));
        } else if (!agencies.have(opd)) {
            throw Problem.invalidContent(Fault.at("/opd", "unknown-reference", Map.of("value", opd)));
        }
    }

    static @Nullable Token ofSecret(String secret) {
        return find("hash", hash(secret)).firstResult();
    }

    static @Nullable Token find(String id) {
        try {
            return findById(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** Refuses with 409, naming them, while there are valid tokens of an agency; those that are not go with it. */
    public static void refuseIfHeldBy(String opd, Instant now) {
        var held = Panache.getEntityManager()
                .createQuery(
                        "select t.name from Token t where t.opd = :opd and " + IS_VALID + " order by t.name",
                        String.class)
                .setParameter("opd", opd)
                .setParameter("now", now)
                .getResultList();
        if (!held.isEmpty()) {
            var uses = held.size() + " token (" + String.join(", ", held) + ")";
            throw Problem.of(ProblemType.IN_USE, Map.of("uses", uses));
        }
    }

    /** Keeps when it was last used, at most once a minute, and past the version, as a use is no change. */
    void touch(Instant now) {
        var before = now.minus(1, ChronoUnit.MINUTES);
        if (lastUsedAt == null || lastUsedAt.isBefore(before)) {
            update("lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)", now, id, before);
        }
    }

    /** Whether it opens anything at this moment. */
    boolean isValid(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
