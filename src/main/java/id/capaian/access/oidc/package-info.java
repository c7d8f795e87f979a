/**
 * People who sign in elsewhere: tokens of an OpenID Connect issuer beside those of this service.
 *
 * <p>Start with {@link id.capaian.access.oidc.OidcIdentity}, which says what a token's claims permit here.
 */
@NullMarked
package id.capaian.access.oidc;

import org.jspecify.annotations.NullMarked;
