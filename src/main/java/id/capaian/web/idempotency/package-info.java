/**
 * Repeating a POST over a bad network without doing it twice.
 *
 * <p>Start with {@link id.capaian.web.idempotency.Idempotent}, which each POST carries;
 * {@link id.capaian.web.idempotency.KeptAnswer} is what is kept under a key, in the transaction of the write itself
 * (docs/adr/0008).
 */
@NullMarked
package id.capaian.web.idempotency;

import org.jspecify.annotations.NullMarked;
