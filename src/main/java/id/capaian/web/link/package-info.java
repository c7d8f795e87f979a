/**
 * Links that clients send: which addresses are safe to publish.
 *
 * <p>Start with {@link id.capaian.web.link.SafeUrl}; {@link id.capaian.web.link.Https} is the same as a constraint.
 */
@NullMarked
package id.capaian.web.link;

import org.jspecify.annotations.NullMarked;
