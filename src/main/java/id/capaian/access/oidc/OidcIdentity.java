package id.capaian.access.oidc;

import id.capaian.Settings;
import id.capaian.access.Agencies;
import id.capaian.access.Author;
import id.capaian.access.Credential;
import id.capaian.access.Role;
import id.capaian.web.Characters;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Says what the holder of an OIDC token may do here; the issuer's own roles and groups open nothing. */
@Singleton
public class OidcIdentity implements SecurityIdentityAugmentor {
    private static final int LONGEST_NAME = 200;

    private final Settings.Oidc settings;
    private final Agencies agencies;

    OidcIdentity(Settings settings, Agencies agencies) {
        this.settings = settings.oidc();
        this.agencies = agencies;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? context.runBlocking(() -> identity(token))
                : Uni.createFrom().item(identity);
    }

    @ActivateRequestContext
    @Transactional
    SecurityIdentity identity(JsonWebToken token) {
        var role = role(token);
        var opd = role == null || role == Role.ADMIN ? null : opd(token);
        var mayAct = role == Role.ADMIN || opd != null;
        var author =
                new Author("oidc:" + subject(token), name(token), mayAct && role != null ? role.toString() : null, opd);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(author.id()))
                .addAttribute(Author.ATTRIBUTE, author)
                .addAttribute(Credential.ATTRIBUTE, new Credential(Credential.Via.OIDC, expiresAt(token)))
                .addRoles(mayAct && role != null ? role.permissions() : Set.of())
                .build();
    }

    /** The most that any of the claim's words gives. */
    private @Nullable Role role(JsonWebToken token) {
        return words(token.getClaim(settings.roleClaim()))
                .flatMap(word ->
                        Stream.of(Role.values()).filter(role -> role.toString().equals(word)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The claim's only word, if there is such an agency. */
    private @Nullable String opd(JsonWebToken token) {
        var words = words(token.getClaim(settings.opdClaim())).toList();
        return words.size() == 1 && isUsable(words.get(0)) && agencies.have(words.get(0)) ? words.get(0) : null;
    }

    private static String subject(JsonWebToken token) {
        var subject = token.getSubject();
        if (subject == null || !isUsable(subject)) {
            throw new AuthenticationFailedException();
        }
        return subject;
    }

    private static String name(JsonWebToken token) {
        return Stream.of("name", "preferred_username")
                .flatMap(claim -> words(token.getClaim(claim)))
                .filter(OidcIdentity::isUsable)
                .findFirst()
                .orElseGet(() -> subject(token));
    }

    private static @Nullable Instant expiresAt(JsonWebToken token) {
        return token.getExpirationTime() == 0 ? null : Instant.ofEpochSecond(token.getExpirationTime());
    }

    /** A claim is a text or a list of texts; everything else says nothing to us. */
    private static Stream<String> words(@Nullable Object claim) {
        if (claim instanceof Collection<?> many) {
            return many.stream().flatMap(OidcIdentity::words);
        }
        if (claim instanceof JsonString text) {
            return Stream.of(text.getString());
        }
        return claim instanceof String text ? Stream.of(text) : Stream.empty();
    }

    private static boolean isUsable(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && Characters.areSound(text)
                && !Characters.areHtml(text);
    }
}
