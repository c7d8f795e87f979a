package id.capaian.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A token as the database knows it: only its hash, never itself. */
@Entity
public class Token extends PanacheEntityBase {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    public UUID id;

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

    static Token grant(String name, String secret, Role role, @Nullable String opd, Clock clock) {
        var token = new Token();
        token.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        token.name = name;
        token.hash = hash(secret);
        token.role = role;
        token.opd = opd;
        token.createdAt = clock.instant();
        token.persist();
        return token;
    }

    static @Nullable Token ofSecret(String secret) {
        return find("hash", hash(secret)).firstResult();
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
