/**
 * Who may write: tokens, and the role each gives.
 *
 * <p>Start with {@link id.capaian.access.Token}; {@link id.capaian.access.BearerMechanism} recognises it on a request.
 */
@NullMarked
package id.capaian.access;

import org.jspecify.annotations.NullMarked;
