/**
 * A trend in plain sentences, in two languages, which never claim more than the tests allow.
 *
 * <p>Start with {@link id.capaian.trend.summary.Summary}; the words are messages named {@code trend.…}.
 */
@NullMarked
package id.capaian.trend.summary;

import org.jspecify.annotations.NullMarked;
