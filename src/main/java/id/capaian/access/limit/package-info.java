/**
 * How often anyone may write, or try tokens that are not valid, and how a client is told from the next behind a proxy.
 *
 * <p>Start with {@link id.capaian.access.limit.Limits}.
 */
@NullMarked
package id.capaian.access.limit;

import org.jspecify.annotations.NullMarked;
