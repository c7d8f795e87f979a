package id.capaian.access;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A token as the database knows it: only its hash, never itself. */
@Entity
public class Token extends PanacheEntity {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Column
    public String name;

    @Column
    public String hash;

    @Column
    public String role;

    @Column
    public Instant createdAt;

    /** A new secret of 256 bits. */
    static String secret() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return "cap_" + HexFormat.of().formatHex(bits);
    }

    static Token grant(String name, String secret, String role, Clock clock) {
        var token = new Token();
        token.name = name;
        token.hash = hash(secret);
        token.role = role;
        token.createdAt = clock.instant();
        token.persist();
        return token;
    }

    static @Nullable Token ofSecret(String secret) {
        return find("hash", hash(secret)).firstResult();
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
