/**
 * Who may write: tokens, the role each gives, and what each role permits.
 *
 * <p>Start with {@link id.capaian.access.Role}; {@link id.capaian.access.BearerMechanism} recognises a token on a
 * request, and {@link id.capaian.access.Actor} is whoever sent it. It knows no other room: what it grants and revokes it
 * tells as a {@link id.capaian.access.TokenChange}.
 */
@NullMarked
package id.capaian.access;

import org.jspecify.annotations.NullMarked;
